// A quiz that draws comes with other questions at each visit. For a reader who has begun already,
// this loads the questions that they had.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { ElementContext, Mounted } from '../element/context.ts'
import { progressName } from '../progress/storage.ts'
import { mount } from './mount.ts'
import { keptSeed } from './session.ts'

export async function resume(
  context: ElementContext,
  quiz: PublicQuiz,
  load: (seed: string) => Promise<PublicQuiz>,
): Promise<Mounted> {
  const { host } = context
  const seed = keptSeed(host, quiz)
  if (!seed) return mount(context, quiz)
  const name = progressName(quiz.id, host)
  const resumed = await load(seed)
  // An attribute has changed meanwhile, so the element is filled with something else.
  if (progressName(quiz.id, host) !== name) throw 'replaced'
  return mount(context, resumed)
}
