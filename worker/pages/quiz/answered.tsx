// The form without JavaScript, scored by the same functions as the API. The page shows the feedback
// on each answer; it does not reveal the answer to an open question.
//
// POST /q/:quiz redirects to GET /q/:quiz?answers=…, which shows the result. A result that answers
// the POST itself is lost by Back, asks at Reload whether to send the form again, and cannot be
// opened in a second tab; a private copy in the browser would mend only Back. The address holds
// the answers, so the server still stores nothing, and it gives no key that the POST would not: keys
// of what was answered, and never the printed key (print/key-page.tsx).
import { titled } from '../../../content/common/attempt/titled.ts'
import type { AttemptResult, PublicGuide, PublicQuestion } from '../../../content/wire/index.ts'
import { quizFor } from '../../catalogue/edition.ts'
import type { OpenCheck } from '../../catalogue/opened.ts'
import { type QuestionSet, questionsOf } from '../../catalogue/question-set.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { readForm } from '../../http/body.ts'
import { CACHE } from '../../http/cache.ts'
import { REDIRECT_MAX_CHARS } from '../../http/limits.ts'
import { confidencesOf, scoreAttempt } from '../../results/attempt-result.ts'
import type { OpenedResult } from '../../results/opened-result.ts'
import { scoreOutcomeAttempt } from '../../results/outcome-result.ts'
import { reachedText } from '../../results/reached-text.ts'
import { sharingFor } from '../../results/request.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { AnsweredOnPaper } from '../print/print.tsx'
import { stringsOf } from '../settings/interface-language.ts'
import { nextAttempt, readFormSet, SET_FIELDS } from '../settings/question-set.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { GuideLink } from '../ui/guide-link.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { answeredOutcomePage } from './answered-outcome.tsx'
import { AnsweredQuestion } from './answered-question.tsx'
import { readChallenge } from './challenge.ts'
import { complaintsAbout, complaintsIn, type FormAnswer, readAnswers } from './form-answers.ts'
import { refusedPage } from './refused.tsx'
import { Summary } from './summary.tsx'

/** The setting of the page that holds the fields of a sent form, as a query of its own. */
export const ANSWERS = 'answers'

export const receiveForm: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return failurePage({ kind: 'unknown-quiz' }, c)
  const form = await readForm(c.req.raw)
  if (!form.ok) return failurePage(form.error, c)
  const lang = c.req.query('lang')
  const fields = form.value.toString()
  const query = new URLSearchParams({ ...(lang && { lang }), [ANSWERS]: fields }).toString()
  // Some browsers and proxies refuse longer addresses. Then the result answers the POST.
  if (query.length > REDIRECT_MAX_CHARS) return answeredPage(c, form.value)
  const Location = `/q/${open.quiz.id}?${query}`
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': CACHE.never } })
}

/** The result of a form that was sent. */
export async function answeredPage(c: AppContext, form: URLSearchParams): Promise<Response> {
  const found = await quizFor(c)
  if (!found) return failurePage({ kind: 'unknown-quiz' }, c)
  const { open, edition } = found
  const strings = stringsOf(c, open)
  const sharing = sharingFor(c)
  const set = readFormSet(open, form)
  const code = form.get(SET_FIELDS.challenge)
  const challenger = await readChallenge(c, open, code)
  const askedQuestions = questionsOf(open, set)
  const answers = readAnswers(askedQuestions, form)
  const refuse = (complaints: ReadonlyMap<string, string>) =>
    refusedPage(c, { open, set, challenge: challenger && code, values: form, complaints, strings })
  const complaints = complaintsAbout(askedQuestions, answers, open.quiz.lang, strings)
  if (complaints.size > 0) return refuse(complaints)
  const submitted = {
    attempt: crypto.randomUUID(),
    ...(set.seed !== undefined && { seed: set.seed }),
    ...(set.set !== undefined ? { set: set.set } : { only: askedQuestions.map(({ id }) => id) }),
    answers,
  }
  if (open.kind === 'outcome') {
    const scored = await scoreOutcomeAttempt(open, submitted, sharing)
    if (!scored.ok) return refuse(complaintsIn(scored.error, answers, strings))
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
      strings,
      site: c.var.site,
    })
  }
  const scored = await scoreAttempt(open, submitted, sharing)
  if (!scored.ok) return refuse(complaintsIn(scored.error, answers, strings))
  const guide = (await edition.guide(open.quiz.guide?.id ?? ''))?.published(sharing.origin)
  const page = (
    <AnsweredPage
      open={open}
      set={set}
      askedQuestions={askedQuestions}
      answers={answers}
      result={scored.value}
      challenger={challenger}
      guide={guide}
      strings={strings}
      c={c}
    />
  )
  return html(page, { cache: CACHE.reader })
}

interface AnsweredPageProps extends WithStrings {
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
  const { open, set, askedQuestions, answers, result, challenger, guide, strings, c } = props
  const origin = publicOrigin(c)
  const { title, description, lang } = open.quiz
  const right = result.questions.filter(({ correct }) => correct).length
  return (
    <Page
      title={
        result.answered === 0 ? title : titled(reachedText(strings, { ...result, right }), title)
      }
      description={description}
      lang={strings.lang}
      contentLang={lang}
      site={c.var.site}
    >
      <h1>
        <Rich text={title} />
      </h1>
      <Summary
        open={open}
        result={result}
        confidences={confidencesOf(answers, result.stale)}
        challenger={challenger?.kind === 'check' ? challenger : undefined}
        strings={strings}
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
        isAnswered={result.answered === result.asked}
        js={c.var.assets.printJs}
        strings={strings}
      />
    </Page>
  )
}
