// GET /preview/q/:quiz, under `npm start` only: each question with the feedback on each of its
// options, and every band or outcome, in one language, theme and width at a time.
import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import type { Markup } from '../../../content/model/markup.ts'
import { quizFor } from '../../catalogue/edition.ts'
import type { OpenCheck, OpenOutcomeQuiz } from '../../catalogue/opened.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { AnsweredQuestion } from '../quiz/answered-question.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Paragraphs, Rich } from '../ui/text.tsx'
import { responsesOf } from './responses.ts'

export const STATES_CSS_PATH = '/preview/states.css'
/** The width of a phone; and the theme, whatever the browser prefers. */
export const STATES_CSS = `
section.card > h2:first-child { margin-block-start: 0; }
.states { background: var(--page); color: var(--text); padding: 12px; }
.states.narrow { max-inline-size: 360px; }
.states.light { color-scheme: light; }
.states.dark { color-scheme: dark; }
`
const VIEWS = ['light narrow', 'dark narrow', 'light wide', 'dark wide'] as const

export const statesPage: AppHandler = async (c) => {
  const found = await quizFor(c)
  if (!found) return failurePage({ kind: 'unknown-quiz' }, c)
  const { open, edition } = found
  const { id, title, description, lang } = open.quiz
  const view = VIEWS.find((one) => one === c.req.query('view')) ?? VIEWS[0]
  const guide =
    open.kind === 'check'
      ? (await edition.guide(open.quiz.guide?.id ?? ''))?.published(publicOrigin(c))
      : undefined
  const address = (shown: string, language: string) =>
    `/preview/q/${id}?${new URLSearchParams({ view: shown, lang: language })}`
  return html(
    <Page
      title={`States of ${title}`}
      description={description}
      lang={lang}
      site={c.var.site}
      layout="wide"
    >
      <link rel="stylesheet" href={STATES_CSS_PATH} />
      <h1>{title}</h1>
      <p>
        <a href="/preview">All quizzes and guides</a>
      </p>
      <ul>
        {VIEWS.map((one) => (
          <li>
            {open.languages.map((language) => (
              <>
                <a
                  href={address(one, language)}
                  aria-current={one === view && language === lang ? 'page' : undefined}
                >
                  {one}, {language}
                </a>{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
      <div class={`states ${view}`}>
        {open.kind === 'check' ? (
          <CheckStates open={open} guide={guide} c={c} />
        ) : (
          <OutcomeStates open={open} />
        )}
      </div>
    </Page>,
    { cache: CACHE.never },
  )
}

interface CheckStatesProps {
  readonly open: OpenCheck
  readonly guide: Parameters<typeof AnsweredQuestion>[0]['guide']
  readonly c: AppContext
}

function CheckStates({ open, guide, c }: CheckStatesProps) {
  const { questions, bands, lang } = open.quiz
  const shownById = new Map(open.publicQuiz.questions.map((shown) => [shown.id, shown]))
  return (
    <>
      {questions.map((question) => {
        const shown = shownById.get(question.id)
        return (
          <section>
            <p>
              <code>{question.id}</code>{' '}
              <a href={open.link(`/q/${open.quiz.id}?only=${question.id}`)}>in the widget</a>
            </p>
            <ol class="answered">
              {shown &&
                responsesOf(question).map((response) => (
                  <AnsweredQuestion
                    open={open}
                    shown={shown}
                    answer={{ question: question.id, response }}
                    isStale={false}
                    guide={guide}
                    origin={publicOrigin(c)}
                    strings={stringsFor(lang)}
                  />
                ))}
            </ol>
          </section>
        )
      })}
      {bands.map(({ from, title, text }) => (
        <Ending title={`${title} (from ${from} %)`} texts={[text]} />
      ))}
    </>
  )
}

function OutcomeStates({ open }: { open: OpenOutcomeQuiz }) {
  const { questions, outcomes } = open.quiz
  return (
    <>
      {questions.map(({ id, prompt, leanings, limits }) => (
        <section class="card">
          <h2>
            <Rich text={splitPrompt(prompt.text)[0]} />
          </h2>
          <p>
            <code>{id}</code>
          </p>
          <dl class="feedback">
            {prompt.choices.map((choice) => (
              <>
                <dt>
                  <Rich text={choice.text} />
                </dt>
                {[leanings[choice.id]?.why, limits[choice.id]?.whyNot].map(
                  (reason) =>
                    reason !== undefined && (
                      <dd>
                        <Rich text={reason} />
                      </dd>
                    ),
                )}
              </>
            ))}
          </dl>
        </section>
      ))}
      {outcomes.map(({ title, text, prefer }) => (
        <Ending title={title} texts={[text, prefer]} />
      ))}
    </>
  )
}

/** A band or an outcome. */
function Ending({ title, texts }: { title: string; texts: readonly Markup[] }) {
  return (
    <section class="card result">
      <h2 class="score outcome">{title}</h2>
      {texts.map((text) => (
        <Paragraphs text={text} />
      ))}
    </section>
  )
}
