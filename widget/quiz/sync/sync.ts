// Keeps elements that show the same progress in sync, such as a quiz and the check of one of
// its questions in a guide. The `storage` event fires only in other tabs, so elements on the
// same page notify each other here.
import type { ElementContext } from '../../element/context.ts'
import type { MergeChunk, Session } from '../after-answer.ts'

/** Sessions of connected elements, each with the function that merges what others have saved. */
const connected = new Map<Session, () => void>()

export function connectSync(session: Session, context: ElementContext, signal: AbortSignal): void {
  const { name } = session
  const merge = () => {
    // Without the chunk this element keeps its own progress, and the next change tries again.
    context.load<MergeChunk>('merge').then(
      (chunk) => chunk.mergeSaved(session, context),
      () => {},
    )
  }
  const onStorage = ({ key }: StorageEvent) => {
    // The key is null if the whole storage was cleared.
    if (key === null || key === name) merge()
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
