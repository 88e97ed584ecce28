// Reads entries and opens what is in them. What was opened lately stays in memory, so that most
// requests read nothing. A request that misses reads for itself, although another one may be reading
// the same: the platform lets no request wait for what another one has asked for.
import type { Quiz } from '../../content/model/quiz.ts'
import { keptInMemory } from '../http/kept.ts'
import { ENTRIES_KEPT_CHARS } from '../http/limits.ts'
import type { LanguageLinks } from './links.ts'
import { type OpenQuiz, openQuiz } from './opened.ts'
import type { GuideEntry, QuizEntry, ReadEntry } from './stored.ts'

export interface EntryReader {
  /** Its guide is read too. */
  readonly quiz: (
    key: string,
    guideKey: string | undefined,
    links: LanguageLinks,
  ) => Promise<OpenQuiz>
  readonly guide: (key: string) => Promise<GuideEntry>
}

export function entryReader(read: ReadEntry): EntryReader {
  const quizzes = keptInMemory<OpenQuiz>(ENTRIES_KEPT_CHARS)
  const guides = keptInMemory<GuideEntry>(ENTRIES_KEPT_CHARS)

  async function guide(key: string): Promise<GuideEntry> {
    const kept = guides.get(key)
    if (kept) return kept
    const text = await read(key)
    const entry: GuideEntry = JSON.parse(text)
    guides.set(key, entry, text.length)
    return entry
  }

  return {
    async quiz(key, guideKey, links) {
      const kept = quizzes.get(key)
      // Most requests ask for the edition that it was opened in.
      if (kept) return kept.link === links.link ? kept : { ...kept, ...links }
      const [text, about] = await Promise.all([
        read(key),
        guideKey === undefined ? undefined : guide(guideKey),
      ])
      const { quiz, ...entry }: QuizEntry = JSON.parse(text)
      const whole = { ...quiz, ...(about && { guide: about.guide }) } as Quiz
      const open = openQuiz(whole, { ...entry, links })
      quizzes.set(key, open, text.length)
      return open
    },
    guide,
  }
}
