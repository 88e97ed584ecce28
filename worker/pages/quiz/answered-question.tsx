// One question on the page with the answers: the verdict, the feedback, and the passage.

import { markSentence } from '../../../content/common/blocks/mark-sentence.ts'
import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import type { Question } from '../../../content/model/question.ts'
import type { Passage, PublicGuide, PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenCheck } from '../../catalogue/opened.ts'
import { answeringPassage } from '../../results/check-result.ts'
import { reportAddress, withOrder } from '../../results/report-address.ts'
import { grade } from '../../scoring/grade.ts'
import type { Grade } from '../../scoring/questions/grader.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { questionPageOf } from '../questions/registry.ts'
import { Rich, Stem } from '../ui/text.tsx'
import type { FormAnswer } from './form-answers.ts'

interface AnsweredQuestionProps extends WithStrings {
  readonly open: OpenCheck
  /** The question as the form showed it. */
  readonly shown: PublicQuestion
  readonly answer: FormAnswer | undefined
  readonly isStale: boolean
  readonly guide: PublicGuide | undefined
  readonly origin: string
}

export function AnsweredQuestion(props: AnsweredQuestionProps) {
  const { open, shown, answer, isStale, guide, origin, strings } = props
  const question = open.questions.get(shown.id)
  if (!question) return null
  const { id, prompt, weight } = question
  const graded = answer && !isStale ? grade(question, answer.response, open.quiz.lang) : undefined
  const result = graded?.ok ? graded.value : undefined
  const [heading, below] = splitPrompt(prompt.text)
  const passage = answeringPassage(open, question, origin)
  return (
    <li class="card" id={id} data-question={id} data-score={result?.score ?? 0} data-max={weight}>
      <h2>
        <Rich text={heading} />
      </h2>
      {below && <Stem text={below} />}
      {result && answer?.isUnclear && <p class="help">{strings.unclear}</p>}
      {result ? (
        <Verdict
          question={question}
          grade={result}
          passage={passage}
          guide={guide}
          strings={strings}
        />
      ) : (
        <p class="verdict open">
          {isStale ? strings.changed : strings.leftOpen}
          {passage && (
            <>
              {' '}
              {strings.answerIn[0]}
              <a href={passage.url}>
                <Rich text={passage.title} />
              </a>
              {strings.answerIn[1]}
            </>
          )}
        </p>
      )}
      <ReportLink address={reportAddress(open, question)} shown={shown} strings={strings} />
    </li>
  )
}

interface VerdictProps extends WithStrings {
  readonly question: Question
  readonly grade: Grade
  readonly passage: AnsweringPassage | undefined
  readonly guide: PublicGuide | undefined
}

type AnsweringPassage = Passage & { readonly sentence?: string }

function Verdict({ question, grade: graded, passage, guide, strings }: VerdictProps) {
  const { Answer } = questionPageOf(question)
  return (
    <>
      <p class={graded.correct ? 'verdict right' : 'verdict revisit'}>
        <strong>{graded.correct ? strings.right : strings.notQuite}</strong>
        {!graded.correct &&
          graded.score > 0 &&
          ` · ${strings.outOf(graded.score, graded.maxScore)}`}
      </p>
      <Answer question={question} grade={graded} strings={strings} />
      {passage && <PassageText passage={passage} guide={guide} strings={strings} />}
    </>
  )
}

interface PassageTextProps extends WithStrings {
  readonly passage: AnsweringPassage
  readonly guide: PublicGuide | undefined
}

function PassageText({ passage, guide, strings }: PassageTextProps) {
  const section = guide?.sections.find(({ id }) => id === passage.section)
  return (
    <details>
      <summary>{strings.passage}</summary>
      <blockquote cite={passage.url}>
        {section && <Rich text={markSentence(section.blocks, passage.sentence)} />}
        <footer>
          <a href={passage.url}>
            <Rich text={passage.title} />
          </a>
        </footer>
      </blockquote>
    </details>
  )
}

interface ReportLinkProps extends WithStrings {
  /** Undefined if the author set no address. */
  readonly address: string | undefined
  readonly shown: PublicQuestion
}

function ReportLink({ address, shown, strings }: ReportLinkProps) {
  if (address === undefined) return null
  const list = 'choices' in shown ? shown.choices : 'items' in shown ? shown.items : []
  const order = list.map(({ id }) => id)
  return (
    <p class="report">
      <a href={withOrder(address, order)}>{strings.report}</a>
    </p>
  )
}
