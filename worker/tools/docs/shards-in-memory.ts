// The objects that count, without the platform: the same tables and the same statements, in the
// SQLite of Node. Nothing of it is durable.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { CountedAttempt } from '../../statistics/counted-attempt.ts'
import type { Excluded } from '../../statistics/excluded.ts'
import { migrate } from '../../statistics/migrations.ts'
import type { ShardAddress, ShardSums } from '../../statistics/quiz-statistics.ts'
import {
  readExcluded,
  readShard,
  readSums,
  resetSums,
  setExcluded,
  storeAttempt,
} from '../../statistics/shard-storage.ts'
import type { Statistics } from '../../statistics/statistics.ts'

type Storage = Parameters<typeof migrate>[0]

/** The storage of one object. */
export function storageInMemory(): Storage {
  const database = new DatabaseSync(':memory:')
  function exec(query: string, ...values: SQLInputValue[]) {
    const rows = database.prepare(query).all(...values)
    return { toArray: () => rows, one: () => rows[0], [Symbol.iterator]: () => rows.values() }
  }
  function transactionSync<T>(run: () => T): T {
    database.exec('BEGIN')
    try {
      const value = run()
      database.exec('COMMIT')
      return value
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  return { sql: { exec }, transactionSync } as unknown as Storage
}

/** For a number of shards that stays the same. */
export function shardsInMemory(day = '2026-11-29'): Statistics['objects'] {
  const shards = new Map<string, Storage>()
  function open(name: string): Storage {
    const storage = shards.get(name) ?? storageInMemory()
    if (!shards.has(name)) migrate(storage)
    shards.set(name, storage)
    return storage
  }
  const getByName = (name: string) => ({
    async count({ shards: by }: ShardAddress, id: string, attempt: CountedAttempt) {
      const storage = open(name)
      storage.transactionSync(() => storeAttempt(storage.sql, id, attempt, day))
      return by
    },
    async sums(): Promise<ShardSums> {
      const { sql } = open(name)
      return { sums: readSums(sql), excluded: readExcluded(sql), shards: readShard(sql).shards }
    },
    async reset() {
      resetSums(open(name).sql)
    },
    async exclude(all: readonly Excluded[], isOut: boolean) {
      for (const one of all) setExcluded(open(name).sql, one, isOut)
    },
  })
  return { getByName } as unknown as Statistics['objects']
}
