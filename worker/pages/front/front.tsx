// GET /: the live widget, and beside it the snippet that puts it on a page. All of it
// is made here from the query; a script only spares the reload.
import type { Built } from 'selfcheck:built'
import type { Library } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { SITE_NAME } from '../../strings/site-name.ts'
import { html, Page } from '../ui/layout.tsx'
import { offersOf, readChoice } from './choices.ts'
import { FrontForm } from './form.tsx'
import { FrontNotes } from './notes.tsx'
import { address, attributesOf, type Choice } from './snippets.ts'

const DESCRIPTION =
  'A self-check for your readers, in one line of HTML: they answer, learn why the option they chose does not hold, and open the passage that says so.'

export function frontPage(
  library: Library,
  { pageCss, frontJs, pinned }: Built['assets'],
): AppHandler {
  const groups = offersOf(library)
  return (c) => {
    const origin = publicOrigin(c)
    const choice = readChoice(groups, new URL(c.req.url).searchParams)
    return html(
      <Page
        title={SITE_NAME}
        description={DESCRIPTION}
        lang="en"
        canonical={`${origin}/`}
        css={pageCss}
      >
        <h1>A self-check for your readers, in one line of HTML</h1>
        {choice && (
          <div class="hero">
            <div class="live">
              <Live {...choice} />
            </div>
            <FrontForm origin={origin} groups={groups} choice={choice} />
          </div>
        )}
        <FrontNotes origin={origin} pinned={pinned} />
        <script type="module" src="/v1.js" />
        <script type="module" src={frontJs} />
      </Page>,
    )
  }
}

/** The very thing that the snippet brings, on a page of ours. */
function Live({ piece, theme }: Choice) {
  const attributes = attributesOf(piece, theme)
  const inside = (
    <>
      <noscript>It runs here with JavaScript, and without it on a page of its own:</noscript>
      <a href={address('', piece)}>{piece.title}</a>
    </>
  )
  return piece.kind === 'quiz' ? (
    <self-check {...attributes} quiz={piece.id} heading-level="2" loading="eager">
      {inside}
    </self-check>
  ) : (
    <self-check-guide {...attributes} guide={piece.id} heading-level="2" loading="eager">
      {inside}
    </self-check-guide>
  )
}
