// The tables of a shard, and how the storage of an earlier version becomes that of this one. A
// version is never changed after a release: what comes later is another entry at the end. Tables
// and columns are only added, so that the previous release of the worker can still use the storage
// (a rollback reverts no data).

/** The part of SqlStorage that is used here. */
export type Sql = Pick<SqlStorage, 'exec'>

const MIGRATIONS: readonly ((sql: Sql) => void)[] = [
  function firstSchema(sql) {
    // One row for each attempt, for KEPT_DAYS: it is counted once, however often it comes.
    //   id       the random UUID that the client made for this attempt alone: recognises a repeat
    //   day      UTC day on which it was first counted: when to delete the row, and the day to
    //            which a later message of this attempt belongs
    //   attempt  CountedAttempt as JSON while the attempt can still grow, to subtract what it added;
    //            null once every question of the quiz is answered
    sql.exec(
      'CREATE TABLE attempts (id TEXT PRIMARY KEY, day TEXT NOT NULL, attempt TEXT) WITHOUT ROWID',
    )
    // The sums of one revision of one question: ItemSums as JSON, kept until a reset. One row
    // for all its sums, because the platform's price is by rows written.
    sql.exec(
      'CREATE TABLE items (question TEXT, revision INTEGER, sums TEXT NOT NULL, PRIMARY KEY (question, revision)) WITHOUT ROWID',
    )
    // Attempts at one revision of the quiz on one UTC day: DaySums as JSON, kept until a reset.
    sql.exec(
      'CREATE TABLE days (revision INTEGER, day TEXT, sums TEXT NOT NULL, PRIMARY KEY (revision, day)) WITHOUT ROWID',
    )
    // What the shard knows of itself (quiz-statistics.ts):
    //   since    UTC day of its first attempt: how long it asks earlier shards
    //   shards   the largest number of shards that it was told of
    sql.exec('CREATE TABLE shard (since TEXT, shards INTEGER NOT NULL)')
    sql.exec('INSERT INTO shard VALUES (NULL, 1)')
  },
  function excludedRevisions(sql) {
    // What the author left out (excluded.ts), in the first shard of a quiz, until it is counted again
    // or reset:
    //   question   its id; empty for a revision of the quiz itself
    //   revision   which of its revisions
    sql.exec(
      'CREATE TABLE excluded (question TEXT, revision INTEGER, PRIMARY KEY (question, revision)) WITHOUT ROWID',
    )
  },
]

/** Leaves the storage at the version of `migrations`; run again, it changes nothing. */
export function migrate(
  storage: Pick<DurableObjectStorage, 'sql' | 'transactionSync'>,
  migrations = MIGRATIONS,
): void {
  const { sql } = storage
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS schema (version INTEGER NOT NULL)')
    const [row] = sql.exec<{ version: number }>('SELECT version FROM schema').toArray()
    if (!row) sql.exec('INSERT INTO schema VALUES (0)')
    const version = row?.version ?? 0
    for (const step of migrations.slice(version)) step(sql)
    if (version < migrations.length) sql.exec('UPDATE schema SET version = ?', migrations.length)
  })
}
