// GET /q/:quiz: the quiz as a page. The form without JavaScript is inside the element, so a
// reader always has a quiz that works, also if the widget does not load.
import { quizFor } from '../../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { reachedText } from '../../results/reached-text.ts'
import { OnPaper } from '../print/print.tsx'
import { ChallengeOutcome } from '../result/outcome.tsx'
import { readSet, setTexts } from '../settings/question-set.ts'
import { contentPage } from '../ui/content-page.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { ANSWERS, answeredPage } from './answered.tsx'
import { readChallenge, setOfChallenge } from './challenge.ts'
import { QuizForm } from './form.tsx'
import { Origin } from './origin.tsx'
import { StructuredData } from './structured-data.tsx'

export const quizPage: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return failurePage({ kind: 'unknown-quiz' }, c)
  const query = new URL(c.req.url).searchParams
  const answers = query.get(ANSWERS)
  if (answers !== null) return answeredPage(c, new URLSearchParams(answers))
  const { publicQuiz, quiz, elementLang } = open
  const { id, title, description } = publicQuiz
  const code = query.get('challenge') ?? undefined
  const challenger = await readChallenge(c, open, code)
  const challenge = challenger && code
  const set = challenger
    ? setOfChallenge(open, challenger)
    : readSet(open, (name) => query.get(name))
  const content = { path: `/q/${id}`, title, description, card: { quiz } }
  const { props, strings, headers } = contentPage(c, open, content)
  // A drawn or named set is a part of the quiz, which search engines list whole.
  const isPart = challenger !== undefined || Object.keys(set).length > 0
  return html(
    <Page {...props} isUnlisted={isPart} site={c.var.site}>
      <h1>
        <Rich text={title} />
      </h1>
      <p class="lead">
        <Rich text={description} />
      </p>
      <Origin source={publicQuiz.source} lang={open.languages[0] ?? quiz.lang} strings={strings} />
      {challenger?.kind === 'outcome' && (
        <ChallengeOutcome open={open} challenger={challenger} strings={strings} />
      )}
      {challenger?.kind === 'check' && (
        <p class="challenge">
          {strings.challenge[0]}
          <strong>{reachedText(strings, challenger)}</strong>
          {strings.challenge[1]}
        </p>
      )}
      <div class="screen">
        <self-check
          quiz={id}
          {...setTexts(set)}
          {...(challenge && { 'data-challenge': challenge })}
          {...(elementLang && { lang: elementLang })}
          heading-level="2"
          loading="eager"
        >
          <QuizForm
            open={open}
            action={open.link(`/q/${id}`)}
            set={set}
            challenge={challenge}
            strings={strings}
          />
        </self-check>
      </div>
      {quiz.guide && (
        <p class="screen">
          {strings.guideBehind[0]}
          <a href={open.link(`/g/${quiz.guide.id}`)}>
            <Rich text={quiz.guide.title} />
          </a>
          {strings.guideBehind[1]}
        </p>
      )}
      <OnPaper open={open} set={set} origin={publicOrigin(c)} strings={strings} />
      <StructuredData open={open} set={set} url={props.canonical} />
      <script type="module" src="/v1.js" />
    </Page>,
    { headers },
  )
}
