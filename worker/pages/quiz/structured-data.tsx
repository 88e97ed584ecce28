// Structured data of a quiz page for search engines (schema.org, as JSON-LD): the questions and
// their options, and never which option is right.
import { raw } from 'hono/html'
import { plainText } from '../../../content/common/plain-text.ts'
import { minutes } from '../../../content/publish/quiz.ts'
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { type QuestionSet, questionsOf } from '../../catalogue/question-set.ts'
import { questionPageOf } from '../questions/registry.ts'
import { formSet } from '../settings/question-set.ts'

interface StructuredDataProps {
  readonly open: OpenQuiz
  readonly set: QuestionSet
  readonly url: string
}

/** The questions of the form, for a pool is never sent whole. */
export function StructuredData({ open, set, url }: StructuredDataProps) {
  const { publicQuiz, quiz } = open
  // Quiz of schema.org is a test of knowledge. It has no type for an outcome quiz.
  if (publicQuiz.kind !== 'check') return null
  const data = {
    '@context': 'https://schema.org',
    '@type': ['Quiz', 'LearningResource'],
    name: publicQuiz.title,
    description: publicQuiz.description,
    url,
    inLanguage: publicQuiz.lang,
    ...(quiz.guide && { about: { '@type': 'Thing', name: quiz.guide.title } }),
    learningResourceType: 'Quiz',
    timeRequired: `PT${minutes(quiz)}M`,
    isAccessibleForFree: true,
    hasPart: questionsOf(open, formSet(publicQuiz, set)).map(describe),
  }
  // HTML escaping does not apply inside a script. Without "<" nothing can end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{raw(json)}</script>
}

function describe(question: PublicQuestion) {
  const base = { '@type': 'Question', text: plainText(question.prompt) }
  return { ...base, ...questionPageOf(question).describe?.(question) }
}
