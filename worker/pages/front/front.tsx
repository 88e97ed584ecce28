// GET /: what this is, the live widget, and beside it the snippet that embeds it. The server
// renders everything from the query; the script only saves a reload.
import type { Built } from 'selfcheck:built'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { html, Page } from '../ui/layout.tsx'
import { offersOf, readChoice } from './choices.ts'
import { Feedback, LiveOutcome, SharedCard, Write } from './examples.tsx'
import { Figures, Privacy } from './facts.tsx'
import { FirstQuiz } from './first-quiz.tsx'
import { FrontForm } from './form.tsx'
import { FrontNotes } from './notes.tsx'
import { address, attributesOf, type Choice } from './snippets.ts'
import { FirstQuestionTimes } from './speed.tsx'
import { readyThemeOf } from './themes.ts'

const DESCRIPTION =
  'Put a short quiz under your article. It tells each reader why the option they chose is wrong, and shows them the passage that says so.'

const REASONS: readonly (readonly [reason: string, why: string])[] = [
  ['Explains each wrong answer', 'in a sentence written for that option'],
  ['The key stays on the server', 'so the page’s source gives nothing away'],
  ['No tracking', 'no cookies and no third-party requests'],
]

export function frontPage(
  catalogue: OpenCatalogue,
  { frontJs, pinned, sizes, speed }: Built['assets'],
): AppHandler {
  return async (c) => {
    const origin = publicOrigin(c)
    const query = new URL(c.req.url).searchParams
    const { groups, choices, isPart } = await offersOf(catalogue, query.get('show'))
    // Most often they are among those, so that nothing is read for them.
    const [check, outcome] = await Promise.all([
      firstOf(catalogue, 'check'),
      firstOf(catalogue, 'outcome'),
    ])
    const choice = readChoice(groups, choices, query)
    const colours = readyThemeOf(query.get('colours'))
    return html(
      <Page
        title={c.var.site.name}
        description={DESCRIPTION}
        lang="en"
        canonical={`${origin}/`}
        site={c.var.site}
        layout="wide"
        nav={<FrontNav name={c.var.site.name} />}
      >
        <div class="hero">
          <div class="pitch">
            <h1>Let your readers check what they understood</h1>
            <p class="lead">
              Paste one snippet, and a short quiz appears under your article. It tells each reader
              why the option they chose is wrong.
            </p>
            <ul class="reasons">
              {REASONS.map(([reason, why]) => (
                <li>
                  <strong>{reason}</strong> {why}
                </li>
              ))}
            </ul>
          </div>
          {choice ? (
            <>
              <div class="live" {...(colours && { 'data-colours': colours })}>
                <Live {...choice} />
              </div>
              <FrontForm
                {...{ origin, groups, choices, isPart, choice, colours }}
                site={c.var.site}
              />
            </>
          ) : (
            <FirstQuiz />
          )}
        </div>
        <Feedback />
        {outcome?.kind === 'outcome' && <LiveOutcome open={outcome} />}
        {check?.kind === 'check' && <SharedCard open={check} origin={origin} />}
        <div class="pair">
          <Figures sizes={sizes} quiz={choice?.piece.kind === 'quiz' ? choice.piece : undefined} />
          <Privacy />
        </div>
        {speed && <FirstQuestionTimes {...speed} />}
        <Write />
        <FrontNotes origin={origin} pinned={pinned} />
        <script type="module" src="/v1.js" />
        <script type="module" src={frontJs} />
      </Page>,
    )
  }
}

/** The first quiz of this kind. */
async function firstOf({ quizzes, quiz }: OpenCatalogue, kind: OpenQuiz['kind']) {
  const first = quizzes.all.find((one) => one.kind === kind)
  return first && quiz(first.id)
}

function FrontNav({ name }: { name: string }) {
  return (
    <nav class="front" aria-label={name}>
      <a href="/new">Try it</a> <a href="/docs/embed">Embed</a>{' '}
      <a href="/docs/write">Write a quiz</a> <a href="/docs">API</a>
    </nav>
  )
}

/** The element of the snippet, live on this page. */
function Live({ piece, theme }: Choice) {
  const attributes = attributesOf(piece, theme)
  const fallback = (
    <>
      <noscript>With JavaScript the quiz runs here. Without it, open its own page:</noscript>
      <a href={address('', piece)}>{piece.title}</a>
    </>
  )
  return piece.kind === 'quiz' ? (
    <self-check {...attributes} quiz={piece.id} heading-level="2" loading="eager">
      {fallback}
    </self-check>
  ) : (
    <self-check-guide {...attributes} guide={piece.id} heading-level="2" loading="eager">
      {fallback}
    </self-check-guide>
  )
}
