// GET /: the live widget, and beside it the snippet that embeds it. The server renders everything
// from the query; the script only saves a reload.
import type { Built } from 'selfcheck:built'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { SITE_NAME } from '../../strings/site-name.ts'
import { html, Page } from '../ui/layout.tsx'
import { offersOf, questionChoicesOf, readChoice } from './choices.ts'
import { FrontForm } from './form.tsx'
import { FrontNotes } from './notes.tsx'
import { address, attributesOf, type Choice } from './snippets.ts'

const DESCRIPTION =
  'A self-check for your readers, in one line of HTML: they answer, learn why the option they chose does not hold, and open the passage that says so.'

export function frontPage(
  catalogue: OpenCatalogue,
  { pageCss, frontJs, pinned }: Built['assets'],
): AppHandler {
  const groups = offersOf(catalogue)
  const choices = questionChoicesOf(catalogue)
  return (c) => {
    const origin = publicOrigin(c)
    const choice = readChoice(groups, choices, new URL(c.req.url).searchParams)
    return html(
      <Page
        title={SITE_NAME}
        description={DESCRIPTION}
        lang="en"
        canonical={`${origin}/`}
        css={pageCss}
        layout="wide"
      >
        <h1>A self-check for your readers, in one line of HTML</h1>
        {choice && (
          <div class="hero">
            <div class="live">
              <Live {...choice} />
            </div>
            <FrontForm origin={origin} groups={groups} choices={choices} choice={choice} />
          </div>
        )}
        <FrontNotes origin={origin} pinned={pinned} />
        <script type="module" src="/v1.js" />
        <script type="module" src={frontJs} />
      </Page>,
    )
  }
}

/** The element of the snippet, live on this page. */
function Live({ piece, theme }: Choice) {
  const attributes = attributesOf(piece, theme)
  const fallback = (
    <>
      <noscript>It runs here with JavaScript, and without it on a page of its own:</noscript>
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
