// An opened result in words and links: by band, and by section of the guide.
import { parseMarkup } from '../../content/parsing/markup.ts'
import type { SharedResult } from '../../content/wire/index.ts'
import { type OpenCheck, passageOf } from '../catalogue/catalogue.ts'
import { points } from '../scoring/grade.ts'
import { bandFor, percent } from '../scoring/score.ts'
import type { AskedQuestion, OpenedScore } from './open-code.ts'

/** How much of a question counts in its section: of a partly right one, half. */
const SHARE = { open: 0, wrong: 0, partly: 0.5, right: 1 } as const

export function describeResult(open: OpenCheck, opened: OpenedScore, origin: string): SharedResult {
  const { score, maxScore, seed, asked } = opened
  const { id, title, text } = bandFor(open.quiz.bands, percent({ score, maxScore }))
  return {
    quiz: open.quiz.id,
    title: open.quiz.title,
    kind: open.quiz.kind,
    revision: opened.revision,
    lang: open.quiz.lang,
    score,
    maxScore,
    band: { id, title, text: parseMarkup(text) },
    sections: [...Map.groupBy(asked, ({ section }) => section)].map(([section, group]) => {
      const passage = passageOf(open, section, origin)
      return { id: section, title: passage.title, url: passage.url, ...tallyOf(group) }
    }),
    ...(seed !== undefined && { seed }),
    questions: asked.map(({ question, mark, confidence }) => ({
      question,
      mark,
      ...(confidence && { confidence }),
    })),
    issued: opened.issued,
    current: opened.isCurrent,
  }
}

function tallyOf(group: readonly AskedQuestion[]): { score: number; maxScore: number } {
  const sum = (value: (one: AskedQuestion) => number) =>
    points(group.reduce((total, one) => total + value(one), 0))
  return {
    score: sum(({ mark, maxScore }) => SHARE[mark] * maxScore),
    maxScore: sum(({ maxScore }) => maxScore),
  }
}

/** What is worth asking again: missed, or a guess. Those that the quiz still has. */
export function toAskAgain(open: OpenCheck, { asked }: OpenedScore): string[] {
  return asked
    .filter(({ mark, confidence }) => mark !== 'right' || confidence === 'guess')
    .map(({ question }) => question)
    .filter((id) => open.questions.has(id))
}

/** The page that asks only what was missed or unsure; the whole quiz where that was nothing. */
export function againUrl(open: OpenCheck, opened: OpenedScore): string {
  const only = toAskAgain(open, opened)
  const query = only.length === 0 ? '' : `?only=${only.map(encodeURIComponent).join(',')}`
  return open.link(`/q/${open.quiz.id}${query}`)
}
