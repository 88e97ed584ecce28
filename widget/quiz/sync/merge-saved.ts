// Merges what another tab or element has saved for the same quiz.
import type { PublicQuiz } from '../../../content/wire/index.ts'
import type { ElementContext } from '../../element/context.ts'
import type { AfterResultChunk, Session } from '../after-answer.ts'
import { merge } from '../machine/merge.ts'
import { keptSeed } from '../session.ts'

/** If another tab has drawn other questions and they cannot be loaded, these stay. */
export async function mergeSaved(session: Session, context: ElementContext): Promise<void> {
  const { host, load } = context
  const saved = () => session.store.load(session.name)
  const mergeWith = (quiz?: PublicQuiz) => {
    const elsewhere = {
      saved: saved(),
      question: host.getAttribute('question') || undefined,
      quiz,
      ...session.fresh(),
    }
    session.dispatch({ type: 'merged', change: (state) => merge(state, elsewhere) })
  }
  const seed = keptSeed(saved(), session.state.quiz)
  if (!seed) return mergeWith()
  const chunk = await load<AfterResultChunk>('after-result')
  await chunk.draw(session, context, seed, mergeWith)
}
