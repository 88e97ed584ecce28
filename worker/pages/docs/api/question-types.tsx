// Each type of question: how it comes, and what a right and another response get.

import type { Include } from '../site/parts.tsx'
import { QUIZ, RESPONSES } from './example-calls.ts'
import { type Ask, type Exchange, exchange } from './exchange.ts'
import { JsonBox } from './exchange-box.tsx'
import { type PublicQuiz, type QuestionType, TYPES } from './types.ts'

interface Shown {
  readonly type: QuestionType
  readonly question: unknown
  readonly right: Exchange
  readonly other: Exchange
}

export async function questionTypes(ask: Ask): Promise<Include> {
  const quiz = (await exchange(ask, { method: 'GET', path: QUIZ })).answer as PublicQuiz
  const shown = await Promise.all(
    Object.entries(TYPES).map(async ([type]): Promise<Shown> => {
      const key = type as QuestionType
      const { question, right, other } = RESPONSES[key]
      const check = (response: unknown) =>
        exchange(ask, { method: 'POST', path: `${QUIZ}/check`, body: { question, response } })
      return {
        type: key,
        question: quiz.questions.find(({ id }) => id === question),
        right: await check(right),
        other: await check(other),
      }
    }),
  )
  return {
    headings: shown.map(({ type }) => ({ id: type, title: TYPES[type].title })),
    Part: () => (
      <>
        {shown.map((one) => (
          <TypeText {...one} />
        ))}
      </>
    ),
  }
}

function TypeText({ type, question, right, other }: Shown) {
  const { title, response } = TYPES[type]
  return (
    <section id={type}>
      <h2>
        {title} <code>{type}</code>
      </h2>
      <p>{response}</p>
      <details>
        <summary>The question, as a quiz has it</summary>
        <JsonBox value={question} />
      </details>
      <Checked label="Right" made={right} />
      <Checked label="Not quite" made={other} />
    </section>
  )
}

function Checked({ label, made }: { readonly label: string; readonly made: Exchange }) {
  const { response } = made.body as { response: unknown }
  return (
    <details>
      <summary>
        {label}: <code>{JSON.stringify(response)}</code>
      </summary>
      <JsonBox value={made.answer} />
    </details>
  )
}
