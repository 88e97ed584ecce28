// How the storage of a shard comes from any version to the current one. A version that is released
// gets a fixture here: its tables, filled as that release filled them.
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../../worker/statistics/migrations.ts'
import { readSums, storeAttempt } from '../../../../worker/statistics/shard-storage.ts'
import { storageInMemory } from '../../../../worker/tools/docs/shards-in-memory.ts'
import { attemptOf } from './attempts.ts'

type Storage = ReturnType<typeof storageInMemory>

function tablesOf({ sql }: Storage): unknown[] {
  return sql.exec('SELECT name, sql FROM sqlite_master ORDER BY name').toArray()
}

/** Storage at version 1 with one attempt that can grow, as the first release wrote it. */
function atVersion1(): Storage {
  const storage = storageInMemory()
  const { sql } = storage
  for (const statement of VERSION_1) sql.exec(statement)
  storeAttempt(sql, 'one', attemptOf('rw  '), '2026-11-29')
  return storage
}

const VERSION_1 = [
  'CREATE TABLE schema (version INTEGER NOT NULL)',
  'INSERT INTO schema VALUES (1)',
  'CREATE TABLE attempts (id TEXT PRIMARY KEY, day TEXT NOT NULL, attempt TEXT) WITHOUT ROWID',
  'CREATE TABLE items (question TEXT, revision INTEGER, sums TEXT NOT NULL, PRIMARY KEY (question, revision)) WITHOUT ROWID',
  'CREATE TABLE days (revision INTEGER, day TEXT, sums TEXT NOT NULL, PRIMARY KEY (revision, day)) WITHOUT ROWID',
  'CREATE TABLE shard (since TEXT, shards INTEGER NOT NULL)',
  'INSERT INTO shard VALUES (NULL, 1)',
]

describe('storage', () => {
  it('that is new gets the current tables, once', () => {
    const storage = storageInMemory()
    migrate(storage)
    const tables = tablesOf(storage)
    expect(tables).toHaveLength(6)
    migrate(storage)
    expect(tablesOf(storage)).toEqual(tables)
  })

  it('of the first version comes to be the current one, and goes on counting', () => {
    const storage = atVersion1()
    const before = readSums(storage.sql)
    migrate(storage)
    const current = storageInMemory()
    migrate(current)
    const names = (one: Storage) => tablesOf(one).map((table) => (table as { name: string }).name)
    expect(names(storage).toSorted()).toEqual(names(current).toSorted())
    expect(readSums(storage.sql)).toEqual(before)
    storeAttempt(storage.sql, 'one', attemptOf('rwrw'), '2026-11-30')
    expect(readSums(storage.sql).days[3]).toEqual({ '2026-11-29': { begun: 1, finished: 1 } })
  })

  it('stays at its version if a migration fails in the middle', () => {
    const storage = atVersion1()
    const tables = tablesOf(storage)
    const broken: NonNullable<Parameters<typeof migrate>[1]> = [
      () => undefined,
      (sql) => {
        sql.exec('ALTER TABLE attempts ADD COLUMN more TEXT')
        throw new Error('The migration fails.')
      },
    ]
    expect(() => migrate(storage, broken)).toThrow('The migration fails.')
    expect(tablesOf(storage)).toEqual(tables)
    expect(storage.sql.exec('SELECT version FROM schema').one()).toEqual({ version: 1 })
  })

  it('of a later release can still be used by this one: tables and columns are only added', () => {
    const storage = atVersion1()
    const later: NonNullable<Parameters<typeof migrate>[1]> = [
      () => undefined,
      (sql) => {
        for (const table of ['attempts', 'items', 'days', 'shard'])
          sql.exec(`ALTER TABLE ${table} ADD COLUMN more TEXT`)
      },
    ]
    migrate(storage, later)
    migrate(storage)
    storeAttempt(storage.sql, 'two', attemptOf('rrrr'), '2026-11-29')
    expect(readSums(storage.sql).days[3]?.['2026-11-29']?.begun).toBe(2)
    expect(storage.sql.exec('SELECT version FROM schema').one()).toEqual({ version: 2 })
  })
})
