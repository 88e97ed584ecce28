// GET /: the live widget, and the line of HTML that puts it on a page.
import { type AppHandler, publicOrigin } from '../env.ts'
import type { Library } from '../library.ts'
import { html, Page, SITE_NAME } from './layout.tsx'

const DESCRIPTION =
  'Readers answer, learn why the option they chose does not hold, and open the passage that says so.'

export function frontPage(library: Library, css: string): AppHandler {
  return (c) => {
    const origin = publicOrigin(c)
    const open = [...library.quizzes.values()][0]
    return html(
      <Page
        title={SITE_NAME}
        description={`A self-check for your readers, in one line of HTML. ${DESCRIPTION}`}
        lang="en"
        canonical={`${origin}/`}
        css={css}
      >
        <h1>A self-check for your readers, in one line of HTML</h1>
        <p class="lead">{DESCRIPTION}</p>
        {open && (
          <div class="hero">
            <self-check quiz={open.quiz.id} heading-level="2" loading="eager">
              <a href={`/q/${open.quiz.id}`}>{open.quiz.title}</a>
            </self-check>
            <section class="snippet" aria-labelledby="snippet">
              <h2 id="snippet">Put it on your page</h2>
              <p>Paste this where the self-check should stand. It needs nothing else.</p>
              <pre tabindex={0}>
                <code>{snippet(origin, open.quiz.id, open.quiz.title)}</code>
              </pre>
              <p>
                It weighs less than a small picture, keeps the answer key on the server, sets no
                cookie and asks no third party for anything.
              </p>
              <p>
                <a href={`/q/${open.quiz.id}`}>The quiz on a page of its own</a> ·{' '}
                <a href={`/g/${open.quiz.guide.id}`}>The guide behind it</a>
              </p>
            </section>
          </div>
        )}
        <script type="module" src="/v1.js" />
      </Page>,
    )
  }
}

/**
 * What a blogger pastes. The link inside is what is left where scripts are not
 * allowed; the reserved height keeps the page from shifting.
 */
export function snippet(origin: string, quiz: string, title: string): string {
  const link = `<a href="${origin}/q/${quiz}">${escapeHtml(title)}</a>`
  return `<self-check quiz="${quiz}" style="display:block;min-height:480px">${link}</self-check>\n<script type="module" async src="${origin}/v1.js"></script>`
}

/** The snippet is text to copy; the title in it has to survive being pasted as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
