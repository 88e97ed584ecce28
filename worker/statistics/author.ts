// What the author of a quiz can do with its figures.
import type { Excluded } from './excluded.ts'
import { readAllSums } from './read-sums.ts'
import { shardName } from './shards.ts'
import type { Statistics } from './statistics.ts'

/** Forgets all figures of a quiz, in every shard that has some. */
export async function resetQuiz(statistics: Statistics, quiz: string): Promise<void> {
  const { shards } = await readAllSums(statistics, quiz)
  const all = Array.from({ length: shards }, (_, shard) => shardName(quiz, shard))
  await Promise.all(all.map((name) => statistics.objects.getByName(name).reset()))
}

/** Leaves revisions out of all figures, those for readers too, or counts them in again. */
export async function excludeRevisions(
  { objects }: Statistics,
  quiz: string,
  excluded: readonly Excluded[],
  isOut: boolean,
): Promise<void> {
  await objects.getByName(shardName(quiz, 0)).exclude(excluded, isOut)
}
