// POST /q/:quiz: the form, scored by the same rules as the API, with everything
// that an answer has earned. What was left open is not given away.
import type { Built } from 'selfcheck:built'
import type { Question } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import type { Passage, PublicGuide } from '../../../content/wire/index.ts'
import { attemptResult, confidencesOf } from '../../api/attempts.ts'
import { evidenceOf } from '../../api/check.ts'
import { type Library, passageOf } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { readForm } from '../../http/body.ts'
import { CACHE } from '../../http/cache.ts'
import { quizFor } from '../../http/language.ts'
import { reportAddress } from '../../results/report-address.ts'
import { gradeAttempt } from '../../scoring/attempt.ts'
import { type Grade, grade } from '../../scoring/grade.ts'
import { shareOf } from '../../results/share-link.ts'
import { pageWords, type WithWords } from '../../strings/page-strings.ts'
import { keyPage } from '../print/key-page.tsx'
import { AnsweredOnPaper, KEY_FIELD } from '../print/print.tsx'
import { pageKindOf } from '../questions/registry.ts'
import { html, Page } from '../ui/layout.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { Blocks, Rich } from '../ui/text.tsx'
import { nextAttempt, questionsOf, readSet, SET_FIELDS } from '../settings/question-set.ts'
import { readChallenge } from './challenge.ts'
import { readAnswers, tooLong } from './form-answers.ts'
import { matchedPage } from './answered-outcome.tsx'
import { ReportLink } from './report-link.tsx'
import { Summary } from './summary.tsx'

type Assets = Pick<Built['assets'], 'pageCss' | 'printJs'>

export function answeredPage(library: Library, assets: Assets): AppHandler {
  const css = assets.pageCss
  return async (c) => {
    const found = quizFor(c, library)
    if (!found) return failurePage({ kind: 'unknown-quiz' }, css)
    const { open, edition } = found
    const form = await readForm(c.req.raw)
    if (!form.ok) return failurePage(form.error, css)
    const { seed, only, challenge } = SET_FIELDS
    const set = readSet(open.asked, form.value.get(seed), form.value.get(only))
    if (open.kind === 'check' && form.value.has(KEY_FIELD)) return keyPage(c, open, set, assets)
    const rival = await readChallenge(c, library, open, form.value.get(challenge))
    const asked = questionsOf(open.asked, set)
    const answers = readAnswers(asked, form.value)
    const errors = tooLong(answers)
    if (errors.length > 0) return failurePage({ kind: 'invalid', errors }, css)
    if (open.kind === 'outcome')
      return matchedPage(c, library, css, { open, set, asked, answers, rival })
    const graded = gradeAttempt(open.quiz, open.revisions.questions, {
      only: asked.map(({ id }) => id),
      answers,
    })
    if (!graded.ok) return failurePage({ kind: 'invalid', errors: graded.error }, css)

    const origin = publicOrigin(c)
    const guide = edition.guides.get(open.quiz.guide.id)?.published(origin)
    const confidence = confidencesOf(answers, graded.value)
    const scored = attemptResult(open, crypto.randomUUID(), graded.value, origin, confidence)
    const share = await shareOf(c, library, open, graded.value, scored, {
      confidence,
      ...(set.seed !== undefined && { seed: set.seed }),
    })
    const result = { ...scored, ...(share && { share }) }
    const words = pageWords(open.quiz.lang)
    const answered = new Map(answers.map((answer) => [answer.question, answer]))
    return html(
      <Page
        title={`${words.outOf(result.score, result.maxScore)}: ${open.quiz.title}`}
        description={open.quiz.description}
        lang={open.quiz.lang}
        css={css}
      >
        <h1>{open.quiz.title}</h1>
        <Summary
          open={open}
          result={result}
          confidence={confidence}
          rival={rival?.kind === 'check' ? rival : undefined}
          origin={origin}
        />
        <ol class="answered">
          {asked.map((shown) => {
            const question = open.questions.get(shown.id)
            if (!question) return null
            const report = reportAddress(open, question)
            const { response, isUnclear } = answered.get(question.id) ?? {}
            const isStale = result.stale.includes(question.id)
            const read = response === undefined || isStale ? undefined : grade(question, response)
            return (
              <Answered
                question={question}
                {...(read?.ok && { grade: read.value })}
                {...(isUnclear && { note: words.unclear })}
                isStale={isStale}
                passage={{
                  ...passageOf(open, question.section, origin),
                  ...evidenceOf(open, question),
                }}
                {...(report !== undefined && {
                  report: { address: report, question: shown, words },
                })}
                {...(guide && { guide })}
                words={words}
              />
            )
          })}
        </ol>
        <p class="actions">
          <a class="button" href={open.link(nextAttempt(open.asked, set))}>
            {words.startOver}
          </a>{' '}
          <a href={open.link(`/g/${open.quiz.guide.id}`)}>{words.readGuide}</a>
        </p>
        <AnsweredOnPaper
          open={open}
          set={set}
          origin={origin}
          isAnswered={answers.some(({ question }) => !result.stale.includes(question))}
          js={assets.printJs}
        />
      </Page>,
      { cache: CACHE.never },
    )
  }
}

interface AnsweredProps extends WithWords {
  question: Question
  /** Absent where the question was left open. */
  grade?: Grade
  /** How the response was read. */
  note?: string
  isStale: boolean
  passage: Passage & { sentence?: string }
  guide?: PublicGuide
  report?: Parameters<typeof ReportLink>[0]
}

function Answered(props: AnsweredProps) {
  const { question, grade, note, isStale, passage, guide, report, words } = props
  const { id, prompt, weight } = question
  return (
    <li class="card" id={id} data-question={id} data-score={grade?.score ?? 0} data-max={weight}>
      <h2>
        <Rich text={parseMarkup(prompt.text)} />
      </h2>
      {grade && note && <p class="help">{note}</p>}
      {grade ? (
        <Verdict
          question={question}
          grade={grade}
          passage={passage}
          {...(guide && { guide })}
          words={words}
        />
      ) : (
        <p class="verdict open">
          {isStale ? words.changed : words.leftOpen} {words.answerIn[0]}
          <a href={passage.url}>{passage.title}</a>
          {words.answerIn[1]}
        </p>
      )}
      {report && <ReportLink {...report} />}
    </li>
  )
}

type VerdictProps = Pick<AnsweredProps, 'question' | 'passage' | 'guide' | 'words'> & {
  grade: Grade
}

function Verdict({ question, grade, passage, guide, words }: VerdictProps) {
  const section = guide?.sections.find(({ id }) => id === passage.section)
  const { Answer } = pageKindOf(question)
  return (
    <>
      <p class={grade.correct ? 'verdict right' : 'verdict revisit'}>
        <strong>{grade.correct ? words.right : words.notQuite}</strong>
        {!grade.correct && grade.score > 0 && ` · ${words.outOf(grade.score, grade.maxScore)}`}
      </p>
      <Answer question={question} grade={grade} words={words} />
      <details>
        <summary>{words.passage}</summary>
        <blockquote cite={passage.url}>
          {section && <Blocks blocks={section.blocks} sentence={passage.sentence} />}
          <footer>
            <a href={passage.url}>{passage.title}</a>
          </footer>
        </blockquote>
      </details>
    </>
  )
}
