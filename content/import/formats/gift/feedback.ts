// Feedback of answers that are typed: one text for all right ones, and one for each other answer
// that the author expects.
import type { GiftAnswer } from './answers.ts'
import type { Reading } from './reading.ts'

/** Several texts for several right answers are shown to everybody who is right. */
export function rightFeedback(
  right: readonly GiftAnswer[],
  { texts, change }: Reading,
): { right?: string } {
  const all = [...new Set(right.map(({ feedback }) => texts.block(feedback)))].filter(Boolean)
  if (all.length > 1)
    change(
      'feedback',
      'its right answers have feedback of their own; here all right ones get all of it.',
    )
  return all.length === 0 ? {} : { right: all.join('\n\n') }
}

/** Answers that are not wholly right and have feedback. The ones without have no form here. */
export function expectedOf(answers: readonly GiftAnswer[], { texts, change }: Reading) {
  const others = answers.filter(({ weight = 100 }) => weight !== 100)
  if (others.some(({ weight = 0 }) => weight > 0))
    change('weights', 'an answer that is worth a part of the points became a wrong one.')
  if (others.some(({ weight = 0 }) => weight < 0))
    change('penalty', 'its wrong answers take points off; here they have no points.')
  return others.flatMap(({ text, feedback: source }) => {
    const feedback = texts.block(source)
    return feedback ? [{ text, feedback }] : []
  })
}
