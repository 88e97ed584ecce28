// The first state: a new attempt, or the one that the reader left.
import { arranged, named } from '../../../content/common/draw.ts'
import type { PublicQuiz } from '../../../content/wire/index.ts'
import type { Item, Saved } from '../../progress/saved.ts'
import type { Anew, Fresh, State } from './state.ts'

export interface Start extends Fresh {
  readonly quiz: PublicQuiz
  /** Shows this question alone, as it was published. */
  readonly question?: string | undefined
  /** Shows these questions, without those that the quiz does not have. */
  readonly only?: readonly string[] | undefined
  readonly set?: string | undefined
  readonly saved?: Saved | undefined
}

/**
 * `attempt` and `seed` are used if nothing is saved. Questions that came with a seed are in its
 * order already.
 */
export function start({ quiz, question, saved, attempt, set, ...requested }: Start): State {
  const only = question ? [question] : requested.only
  const needsSeed = !question && (quiz.draw || quiz.shuffle)
  const seed = needsSeed ? (quiz.seed ?? saved?.seed ?? requested.seed) : undefined
  const asked = named(quiz.questions, only)
  const questions = seed === quiz.seed ? asked : arranged(asked, quiz.shuffle, seed)
  const items: Record<string, Item> = {}
  let changed: string | undefined
  for (const { id, revision } of questions) {
    const kept = saved?.items[id]
    if (!kept) continue
    const { revision: keptRevision, ...item } = kept
    // Another revision has another key or other options, so the answer is void.
    if (keptRevision !== revision) {
      if (!item.tries && item.status === 'open') continue
      items[id] = { status: 'open', isChanged: true }
      changed ??= id
      continue
    }
    // A check that was pending when the page closed never arrived.
    items[id] = item.status === 'checking' ? { ...item, status: 'waiting' } : item
  }
  return {
    quiz,
    questions,
    only,
    set,
    seed,
    items,
    index: changed
      ? questions.findIndex(({ id }) => id === changed)
      : Math.min(saved?.index ?? 0, questions.length - 1),
    phase: 'answering',
    attempt: saved?.attempt ?? attempt,
    // A result of another quiz revision adds up other questions.
    ...(!question &&
      saved?.result?.revision === quiz.revision && { phase: 'finished', result: saved.result }),
  }
}

/** A new attempt at the same questions. What was loaded beside the attempt stays. */
export function startOver(state: State, { attempt, seed, quiz = state.quiz }: Anew): State {
  const { only, set, challenge, guide } = state
  // If no seed decided the questions, the new one is not needed either.
  const order = state.seed === undefined ? undefined : seed
  const fresh = start({ quiz, only, set, attempt, seed: order })
  return { ...fresh, challenge, guide }
}
