// What a quiz page says of itself to machines (schema.org, as JSON-LD): what is asked and
// what may be answered, and never which answer is right.
import { raw } from 'hono/html'
import { plainText } from '../../../content/common/plain-text.ts'
import { minutes } from '../../../content/publish/quiz.ts'
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/catalogue.ts'
import { pageKindOf } from '../questions/registry.ts'

export function StructuredData({ open, url }: { open: OpenQuiz; url: string }) {
  const { asked, quiz } = open
  // schema.org's Quiz tests knowledge; one that finds what fits has no type there.
  if (asked.kind !== 'check') return null
  const data = {
    '@context': 'https://schema.org',
    '@type': ['Quiz', 'LearningResource'],
    name: asked.title,
    description: asked.description,
    url,
    inLanguage: asked.lang,
    about: { '@type': 'Thing', name: quiz.guide.title },
    learningResourceType: 'Quiz',
    timeRequired: `PT${minutes(quiz)}M`,
    isAccessibleForFree: true,
    hasPart: asked.questions.map(describe),
  }
  // Text of a script is not escaped by HTML's rules: without "<", nothing in it can end it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{raw(json)}</script>
}

function describe(question: PublicQuestion) {
  const base = { '@type': 'Question', text: plainText(question.prompt) }
  return { ...base, ...pageKindOf(question).describe?.(question) }
}
