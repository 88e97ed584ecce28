// Feedback for right, partly right and wrong responses, which other systems have beside that of an
// option. Ours belongs to options and answers, so it goes to those that it is for.
import type { Markdown } from './draft.ts'
import type { Warn } from './items.ts'

export interface CombinedFeedback {
  readonly right?: Markdown
  readonly partly?: Markdown
  readonly wrong?: Markdown
}

/** Names the feedback that a type has no place for. */
export function warnOfFeedback(warn: Warn, combined: CombinedFeedback): void {
  const names = { right: 'right', partly: 'partly right', wrong: 'wrong' } as const
  for (const which of ['right', 'partly', 'wrong'] as const) {
    const text = combined[which]?.replaceAll(/\s+/g, ' ').slice(0, 80)
    if (text)
      warn(
        'feedback-dropped',
        `its feedback for ${names[which]} responses has no place here: "${text}".`,
      )
  }
}

/** Names a text that is shown for responses that cannot be told apart here. */
export function warnOfText(warn: Warn, text: Markdown): void {
  const words = text.replaceAll(/\s+/g, ' ').slice(0, 80)
  warn('feedback-dropped', `its feedback for some responses has no place here: "${words}".`)
}

/** Texts one below the other. */
export function joined(...texts: readonly (Markdown | undefined)[]): Markdown | undefined {
  return texts.filter((text) => text).join('\n\n') || undefined
}
