// The Durable Object that counts: one for each quiz and shard (shards.ts), with SQLite storage of
// its own (migrations.ts has the tables). What it answers leaves it only once its writes are
// durable (the platform's output gate), so "counted" is never said too early.
//
// Limits of one object (developers.cloudflare.com/durable-objects/platform/limits/ and
// /best-practices/rules-of-durable-objects/, stored copies of 2026): 10 GB of storage, 2 MB for a
// row, one thread, and about 200 to 500 requests with writes in a second. An attempt with all answers
// takes about 100 bytes for KEPT_DAYS, one with fewer about 150 for each answer, and a question a few
// kilobytes in all, so storage does not end first. More attempts in a second wait; past
// COUNT_WITHIN_MS (count.ts) they get `counted: false` and come again. Then raise STATISTICS_SHARDS.
import { DurableObject } from 'cloudflare:workers'
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import type { CountedAttempt } from './counted-attempt.ts'
import type { Excluded } from './excluded.ts'
import { migrate } from './migrations.ts'
import {
  deleteBefore,
  isKnown,
  noteShards,
  noteSince,
  readExcluded,
  readShard,
  readSums,
  resetSums,
  setExcluded,
  storeAttempt,
} from './shard-storage.ts'
import { earlierShards, shardName, shardOf } from './shards.ts'
import type { QuizSums } from './sums.ts'

export interface StatisticsBindings {
  readonly STATISTICS: DurableObjectNamespace<QuizStatistics>
}

/** Which object is meant. The caller says it, because an object does not know its own name. */
export interface ShardAddress {
  readonly quiz: string
  readonly shard: number
  /** How many shards the caller knows of. */
  readonly shards: number
}

export interface ShardSums {
  readonly sums: QuizSums
  /** What the author left out; the first shard has it. Its sums are among those above. */
  readonly excluded: readonly Excluded[]
  /** The largest number of shards that this one was told of. */
  readonly shards: number
}

const DAY_MS = 24 * 60 * 60 * 1000

export class QuizStatistics extends DurableObject<StatisticsBindings> {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  /** Whether the alarm is known to be set. */
  #hasAlarm = false

  constructor(ctx: DurableObjectState, env: StatisticsBindings) {
    super(ctx, env)
    this.#storage = ctx.storage
    this.#sql = ctx.storage.sql
    ctx.blockConcurrencyWhile(async () => migrate(ctx.storage))
  }

  /**
   * Counts an attempt, once, and returns the number of shards that it went by. A number above that
   * of the caller: it was not counted, because it belongs to another shard now. `day` is an earlier
   * one only for a demo (worker/api/earlier-attempts.ts).
   */
  async count(
    address: ShardAddress,
    id: string,
    attempt: CountedAttempt,
    day = today(),
  ): Promise<number> {
    if (await this.#isKnownEarlier(address, id, attempt)) return address.shards
    await this.#ensureAlarm()
    return this.#storage.transactionSync(() => {
      const shards = noteShards(this.#sql, address.shards)
      if (!isKnown(this.#sql, id)) {
        if (shardOf(id, shards) !== address.shard) return shards
        noteSince(this.#sql, today())
      }
      storeAttempt(this.#sql, id, attempt, day)
      return address.shards
    })
  }

  /** Asked by a later shard: counts an attempt that this one knows, and says whether it does. */
  countKnown(shards: number, id: string, attempt: CountedAttempt): boolean {
    return this.#storage.transactionSync(() => {
      noteShards(this.#sql, shards)
      if (!isKnown(this.#sql, id)) return false
      storeAttempt(this.#sql, id, attempt, today())
      return true
    })
  }

  sums(): ShardSums {
    return {
      sums: readSums(this.#sql),
      excluded: readExcluded(this.#sql),
      shards: readShard(this.#sql).shards,
    }
  }

  /** The author begins anew. */
  reset(): void {
    this.#storage.transactionSync(() => resetSums(this.#sql))
  }

  /** The author leaves revisions out, or, if `isOut` is false, counts them in again. */
  exclude(all: readonly Excluded[], isOut: boolean): void {
    this.#storage.transactionSync(() => {
      for (const one of all) setExcluded(this.#sql, one, isOut)
    })
  }

  /**
   * As a UTC day begins, while ids are kept. The platform runs it at least once; more often changes
   * nothing.
   */
  override async alarm(): Promise<void> {
    this.#hasAlarm = false
    if (deleteBefore(this.#sql, today(-KEPT_DAYS))) await this.#ensureAlarm()
  }

  /** Before the first id is stored, so that none stays for longer because a process ended. */
  async #ensureAlarm(): Promise<void> {
    if (this.#hasAlarm) return
    const alarm = await this.#storage.getAlarm()
    if (alarm === null) await this.#storage.setAlarm(Date.now() + DAY_MS - (Date.now() % DAY_MS))
    this.#hasAlarm = true
  }

  /** Whether a shard counted it that had its id while there were fewer shards. */
  async #isKnownEarlier(
    { quiz, shard, shards }: ShardAddress,
    id: string,
    attempt: CountedAttempt,
  ): Promise<boolean> {
    const { since, shards: told } = readShard(this.#sql)
    // A day more than they keep an id, because a day begins at each one's own time.
    const isYoung = since === null || since >= today(-KEPT_DAYS - 1)
    if (!isYoung || isKnown(this.#sql, id)) return false
    for (const earlier of earlierShards(shard)) {
      const object = this.env.STATISTICS.getByName(shardName(quiz, earlier))
      if (await object.countKnown(Math.max(shards, told), id, attempt)) return true
    }
    return false
  }
}

/** The UTC day, or one some days before, as YYYY-MM-DD. */
function today(days = 0): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}
