// A quiz that draws comes with other questions at each visit. For a reader who has begun already,
// this loads the questions that they had.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { ElementContext, Mounted } from '../element/context.ts'
import { fill } from '../element/inside/fill.ts'
import { openStore, progressName } from '../progress/storage.ts'
import { mount as mountQuiz } from './mount.ts'
import { keptSeed } from './session.ts'

export const mount = fill(resume)

async function resume(
  context: ElementContext,
  quiz: PublicQuiz,
  load: (seed: string) => Promise<PublicQuiz>,
): Promise<Mounted> {
  const name = progressName(quiz.id, context)
  const store = openStore(context.host.getAttribute('storage'))
  const seed = keptSeed(store.load(name), quiz)
  if (!seed) return mountQuiz(context, quiz)
  const resumed = await load(seed)
  // An attribute has changed meanwhile, so the element is filled with something else.
  if (progressName(quiz.id, context) !== name) throw 'replaced'
  return mountQuiz(context, resumed)
}
