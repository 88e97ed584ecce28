// Keeps elements that show the same progress in sync, such as a quiz and the check of one of
// its questions in a guide. The `storage` event fires only in other tabs, so elements on the
// same page notify each other here.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { ElementContext } from '../element/context.ts'
import { PREFIX } from '../progress/storage.ts'
import type { OtherQuestionsChunk, Session } from './after-answer.ts'
import { keptSeed } from './session.ts'

/** Sessions of connected elements, each with the function that merges what others have saved. */
const connected = new Map<Session, () => void>()

export function connectSync(session: Session, context: ElementContext, signal: AbortSignal): void {
  const { host, load } = context
  const { store, name } = session
  const mergeWith = (quiz?: PublicQuiz) => {
    const question = host.getAttribute('question') || undefined
    const saved = store.load(name)
    session.dispatch({ type: 'merge', saved, question, ...session.fresh(), quiz })
  }
  const merge = () => {
    const seed = keptSeed(host, session.state.quiz)
    if (!seed) return mergeWith()
    // Another tab has drawn other questions. If they cannot be loaded, these stay.
    load<OtherQuestionsChunk>('other-questions').then((chunk) =>
      chunk.draw(session, context, seed, mergeWith),
    )
  }
  const onStorage = ({ key }: StorageEvent) => {
    // The key is null if the whole storage was cleared.
    if (key === null || key === PREFIX + name) merge()
  }
  connected.set(session, merge)
  signal.addEventListener('abort', () => connected.delete(session))
  addEventListener('storage', onStorage, { signal })
}

/** The others read what this session has saved. They save nothing, so nothing comes back. */
export function notifyOthers(session: Session): void {
  for (const [other, merge] of connected) {
    const isSame = other.name === session.name && other.store.kind === session.store.kind
    if (other !== session && isSame) merge()
  }
}
