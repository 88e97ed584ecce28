// What a shard reads and writes in its tables (migrations.ts). Synchronous: the caller puts what
// belongs together into one transaction.
import { addSums } from './add-sums.ts'
import { attemptSums } from './attempt-sums.ts'
import type { CountedAttempt } from './counted-attempt.ts'
import type { Excluded } from './excluded.ts'
import { mergeAttempts } from './merge-attempts.ts'
import type { Sql } from './migrations.ts'
import type { DaySums, ItemSums, QuizSums } from './sums.ts'

export function isKnown(sql: Sql, id: string): boolean {
  return sql.exec('SELECT 1 FROM attempts WHERE id = ?', id).toArray().length > 0
}

/** Adds an attempt to the sums, or what is new in it if it was counted before. */
export function storeAttempt(sql: Sql, id: string, sent: CountedAttempt, today: string): void {
  const [row] = sql
    .exec<{ day: string; attempt: string | null }>('SELECT * FROM attempts WHERE id = ?', id)
    .toArray()
  if (row?.attempt === null) return
  const kept = row && (JSON.parse(row.attempt) as CountedAttempt)
  const attempt = kept ? mergeAttempts(kept, sent) : sent
  const stored = attempt.answers.length < attempt.pool ? JSON.stringify(attempt) : null
  if (row?.attempt === stored) return
  const day = row?.day ?? today
  if (kept) addToSums(sql, attemptSums(kept, day), -1)
  addToSums(sql, attemptSums(attempt, day), 1)
  sql.exec('INSERT OR REPLACE INTO attempts (id, day, attempt) VALUES (?, ?, ?)', id, day, stored)
}

function addToSums(sql: Sql, { days, items }: QuizSums, times: 1 | -1): void {
  for (const [revision, byDay] of Object.entries(days)) {
    for (const [day, sums] of Object.entries(byDay)) addTo(sql, DAYS, [revision, day], sums, times)
  }
  for (const [question, byRevision] of Object.entries(items)) {
    for (const [revision, sums] of Object.entries(byRevision))
      addTo(sql, ITEMS, [question, revision], sums, times)
  }
}

const DAYS = {
  read: 'SELECT sums FROM days WHERE revision = ? AND day = ?',
  write: 'INSERT OR REPLACE INTO days (revision, day, sums) VALUES (?, ?, ?)',
}
const ITEMS = {
  read: 'SELECT sums FROM items WHERE question = ? AND revision = ?',
  write: 'INSERT OR REPLACE INTO items (question, revision, sums) VALUES (?, ?, ?)',
}

function addTo<T extends ItemSums | DaySums>(
  sql: Sql,
  { read, write }: typeof DAYS,
  key: readonly [string, string],
  sums: T,
  times: 1 | -1,
): void {
  const [row] = sql.exec<{ sums: string }>(read, ...key).toArray()
  const before = row ? JSON.parse(row.sums) : {}
  sql.exec(write, ...key, JSON.stringify(addSums(before, sums, times)))
}

export function readSums(sql: Sql): QuizSums {
  const days = sql.exec<Row>('SELECT revision AS one, day AS two, sums FROM days')
  const items = sql.exec<Row>('SELECT question AS one, revision AS two, sums FROM items')
  return { days: nested<DaySums>(days), items: nested<ItemSums>(items) }
}

type Row = { one: string | number; two: string | number; sums: string }

function nested<T>(rows: Iterable<Row>): Record<string, Record<string, T>> {
  const outer = new Map<string, [string, T][]>()
  for (const { one, two, sums } of rows) {
    const inner = outer.get(`${one}`) ?? []
    outer.set(`${one}`, [...inner, [`${two}`, JSON.parse(sums)]])
  }
  return Object.fromEntries([...outer].map(([key, inner]) => [key, Object.fromEntries(inner)]))
}

/** The number of shards, after being told of `told`. It never becomes smaller. */
export function noteShards(sql: Sql, told: number): number {
  const { shards } = readShard(sql)
  if (told > shards) sql.exec('UPDATE shard SET shards = ?', told)
  return Math.max(told, shards)
}

export function readShard(sql: Sql): { since: string | null; shards: number } {
  return sql.exec<{ since: string | null; shards: number }>('SELECT * FROM shard').one()
}

/** The day of the first attempt, which stays. */
export function noteSince(sql: Sql, today: string): void {
  if (readShard(sql).since === null) sql.exec('UPDATE shard SET since = ?', today)
}

/** Whether attempts are left. */
export function deleteBefore(sql: Sql, day: string): boolean {
  sql.exec('DELETE FROM attempts WHERE day < ?', day)
  return sql.exec('SELECT 1 FROM attempts LIMIT 1').toArray().length > 0
}

/**
 * Forgets all sums. Ids stay, so that an attempt does not count anew when it comes again, and what
 * they added can no longer be subtracted, as if they had all answers.
 */
export function resetSums(sql: Sql): void {
  sql.exec('DELETE FROM items')
  sql.exec('DELETE FROM days')
  sql.exec('DELETE FROM excluded')
  sql.exec('UPDATE attempts SET attempt = NULL')
}

export function readExcluded(sql: Sql): Excluded[] {
  return sql
    .exec<{ question: string; revision: number }>('SELECT question, revision FROM excluded')
    .toArray()
    .map(({ question, revision }) => (question === '' ? { revision } : { question, revision }))
}

export function setExcluded(sql: Sql, { question = '', revision }: Excluded, isOut: boolean): void {
  const query = isOut
    ? 'INSERT OR IGNORE INTO excluded (question, revision) VALUES (?, ?)'
    : 'DELETE FROM excluded WHERE question = ? AND revision = ?'
  sql.exec(query, question, revision)
}
