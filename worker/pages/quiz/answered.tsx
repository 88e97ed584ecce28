// POST /q/:quiz: the form without JavaScript, scored by the same functions as the API. The page
// shows the feedback on each answer; it does not reveal the answer to an open question.
import type { AttemptResult, PublicGuide, PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import { quizFor } from '../../catalogue/edition.ts'
import { type QuestionSet, questionsOf } from '../../catalogue/question-set.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { readForm } from '../../http/body.ts'
import { CACHE } from '../../http/cache.ts'
import { confidencesOf, scoreAttempt } from '../../results/attempt-result.ts'
import type { OpenedResult } from '../../results/opened-result.ts'
import { scoreOutcomeAttempt } from '../../results/outcome-result.ts'
import { reachedText } from '../../results/reached-text.ts'
import { sharingFor } from '../../results/request.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { keyPage } from '../print/key-page.tsx'
import { AnsweredOnPaper, KEY_FIELD } from '../print/print.tsx'
import { nextAttempt, readSet, SET_FIELDS } from '../settings/question-set.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { GuideLink } from '../ui/guide-link.tsx'
import { html, Page } from '../ui/layout.tsx'
import { answeredOutcomePage } from './answered-outcome.tsx'
import { AnsweredQuestion } from './answered-question.tsx'
import { readChallenge } from './challenge.ts'
import { type FormAnswer, readAnswers, tooLong } from './form-answers.ts'
import { Summary } from './summary.tsx'

export const answeredPage: AppHandler = async (c) => {
  const found = quizFor(c)
  if (!found) return failurePage({ kind: 'unknown-quiz' }, c)
  const { open, edition } = found
  const form = await readForm(c.req.raw)
  if (!form.ok) return failurePage(form.error, c)
  const sharing = sharingFor(c)
  const set = readSet(open, (name) => form.value.get(SET_FIELDS[name]))
  if (open.kind === 'check' && form.value.has(KEY_FIELD)) return keyPage(c, open, set)

  const code = form.value.get(SET_FIELDS.challenge)
  const challenger = await readChallenge(c, open, code)
  const askedQuestions = questionsOf(open, set)
  const answers = readAnswers(askedQuestions, form.value)
  const errors = tooLong(answers)
  if (errors.length > 0) return failurePage({ kind: 'invalid', errors }, c)
  const submitted = {
    attempt: crypto.randomUUID(),
    ...(set.seed !== undefined && { seed: set.seed }),
    ...(set.set !== undefined ? { set: set.set } : { only: askedQuestions.map(({ id }) => id) }),
    answers,
  }
  if (open.kind === 'outcome') {
    const scored = await scoreOutcomeAttempt(open, submitted, sharing)
    if (!scored.ok) return failurePage({ kind: 'invalid', errors: scored.error }, c)
    const result = scored.value
    return answeredOutcomePage({
      open,
      sent: {
        action: open.link(`/q/${open.quiz.id}`),
        set,
        challenge: challenger && code ? code : undefined,
        answers,
      },
      askedQuestions,
      result,
      challenger,
      css: c.var.assets.pageCss,
    })
  }
  const scored = await scoreAttempt(open, submitted, sharing)
  if (!scored.ok) return failurePage({ kind: 'invalid', errors: scored.error }, c)
  const guide = edition.guides.get(open.quiz.guide?.id ?? '')?.published(sharing.origin)
  const page = (
    <AnsweredPage
      open={open}
      set={set}
      askedQuestions={askedQuestions}
      answers={answers}
      result={scored.value}
      challenger={challenger}
      guide={guide}
      c={c}
    />
  )
  return html(page, { cache: CACHE.never })
}

interface AnsweredPageProps {
  readonly open: OpenCheck
  readonly set: QuestionSet
  readonly askedQuestions: readonly PublicQuestion[]
  readonly answers: readonly FormAnswer[]
  readonly result: AttemptResult
  readonly challenger: OpenedResult | undefined
  readonly guide: PublicGuide | undefined
  readonly c: AppContext
}

function AnsweredPage(props: AnsweredPageProps) {
  const { open, set, askedQuestions, answers, result, challenger, guide, c } = props
  const { assets } = c.var
  const origin = publicOrigin(c)
  const { title, description, lang } = open.quiz
  const strings = stringsFor(lang)
  return (
    <Page
      title={result.answered === 0 ? title : `${reachedText(strings, result)}: ${title}`}
      description={description}
      lang={lang}
      css={assets.pageCss}
    >
      <h1>{title}</h1>
      <Summary
        open={open}
        result={result}
        confidences={confidencesOf(answers, result.stale)}
        challenger={challenger?.kind === 'check' ? challenger : undefined}
        origin={origin}
      />
      <ol class="answered">
        {askedQuestions.map((question) => (
          <AnsweredQuestion
            open={open}
            shown={question}
            answer={answers.find((answer) => answer.question === question.id)}
            isStale={result.stale.includes(question.id)}
            guide={guide}
            origin={origin}
            strings={strings}
          />
        ))}
      </ol>
      <p class="actions">
        <a class="button" href={open.link(nextAttempt(open.publicQuiz, set))}>
          {strings.startOver}
        </a>{' '}
        <GuideLink open={open} strings={strings} />
      </p>
      <AnsweredOnPaper
        open={open}
        set={set}
        origin={origin}
        isAnswered={answers.some(({ question }) => !result.stale.includes(question))}
        js={assets.printJs}
      />
    </Page>
  )
}
