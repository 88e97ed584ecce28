// Which object counts an attempt. The attempts at a quiz are spread over shards, as many as
// STATISTICS_SHARDS says: each is one object, and one object takes a few hundred attempts a second
// (quiz-statistics.ts). The number is a power of two, so that raising it only splits shards: of the
// ids of shard s under n shards, some go to shard s + n under 2n, and no other id goes there.
//
// An id that was counted before the number was raised is known to the shard that had it then. So a
// new shard asks these before it counts an id that it does not know, as long as they can know it.
// It tells them the new number in the same call, and from then on they count no new id of its
// share. So an id is counted once, whatever number each running instance of the worker still has.
import { ranked } from '../../content/common/draw.ts'

/** More would make each reading of a quiz ask too many objects. */
const SHARDS_MAX = 64
const COUNTS = Array.from({ length: Math.log2(SHARDS_MAX) + 1 }, (_, power) => 2 ** power)

/** The value of STATISTICS_SHARDS as a number; 1 if it is not set. Undefined: it has no such value. */
export function readShards(value: string | undefined): number | undefined {
  return COUNTS.find((count) => String(count) === (value?.trim() || '1'))
}

/** `count` is how many shards there are. */
export function shardOf(attempt: string, count: number): number {
  return ranked(0x811c9dc5, attempt) % count
}

/** The shards that had ids of this one while there were fewer. */
export function earlierShards(shard: number): readonly number[] {
  const earlier = COUNTS.map((count) => shard % count).filter((one) => one !== shard)
  return [...new Set(earlier)]
}

/** The name of an object. Ids of quizzes are slugs and never used again. */
export const shardName = (quiz: string, shard: number) => `${quiz}/${shard}`
