// GET /e/q/:quiz and GET /e/g/:guide: quiz and guide for a frame in somebody else's page.
// The box that is measured, #w, stands in a scroller, so that all of it can be reached
// where the page around gives the frame a height of its own.
import type { Child } from 'hono/jsx'
import type { Library } from '../../catalogue/catalogue.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { guideFor, quizFor } from '../../http/language.ts'
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import { directionOf } from '../../strings/direction.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { SITE_NAME } from '../../strings/site-name.ts'
import { GuideText } from '../guide/article.tsx'
import { readSet } from '../settings/question-set.ts'
import { QuizForm } from '../quiz/form.tsx'
import { readSettings } from '../settings/element-settings.ts'
import { canonicalIn } from '../ui/languages.tsx'
import { html } from '../ui/layout.tsx'

export interface FrameAssets {
  readonly frameCss: string
  readonly frameJs: string
}

const INLINE = { mode: 'inline', loading: 'eager', 'heading-level': '2' } as const

export function quizFrame(library: Library, assets: FrameAssets): AppHandler {
  return (c) => {
    const open = quizFor(c, library)?.open
    if (!open) return failureFrame({ kind: 'unknown-quiz' }, assets)
    const { asked, elementLang } = open
    const settings = readSettings(queryOf(c), asked)
    const { question, seed = null, only = null } = settings
    const set = question ? { only: [question] } : readSet(asked, seed, only)
    return html(
      <Frame
        title={asked.title}
        lang={asked.lang}
        {...(settings.theme && { theme: settings.theme })}
        page={canonicalIn(asked.lang, open.languages, `${publicOrigin(c)}/q/${asked.id}`)}
        assets={assets}
      >
        <self-check
          quiz={asked.id}
          {...INLINE}
          {...(elementLang && { lang: elementLang })}
          {...settings}
        >
          <h1>{asked.title}</h1>
          <QuizForm quiz={asked} action={open.link(`/q/${asked.id}`)} set={set} target="_blank" />
        </self-check>
      </Frame>,
    )
  }
}

export function guideFrame(library: Library, assets: FrameAssets): AppHandler {
  return (c) => {
    const open = guideFor(c, library)?.open
    if (!open) return failureFrame({ kind: 'unknown-guide' }, assets)
    const guide = open.published(publicOrigin(c))
    const { elementLang } = open
    const settings = readSettings(queryOf(c))
    return html(
      <Frame
        title={guide.title}
        lang={guide.lang}
        {...(settings.theme && { theme: settings.theme })}
        page={canonicalIn(guide.lang, open.languages, `${publicOrigin(c)}/g/${guide.id}`)}
        assets={assets}
      >
        <self-check-guide
          guide={guide.id}
          {...INLINE}
          {...(elementLang && { lang: elementLang })}
          {...settings}
        >
          <article class="guide">
            <h1>{guide.title}</h1>
            <p class="lead">{guide.description}</p>
            <GuideText guide={guide} link={open.link} />
          </article>
        </self-check-guide>
      </Frame>,
    )
  }
}

/**
 * Without the script that tells heights: a loader that waits for one takes its next step,
 * and shows the link that stands on its page.
 */
export async function failureFrame(failure: Failure, assets: FrameAssets): Promise<Response> {
  const { status, title, detail } = toProblem(failure)
  const page = await html(
    <Shell title={title} lang="en" assets={assets}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
    </Shell>,
    { status },
  )
  for (const [name, value] of Object.entries(failureHeaders(failure))) page.headers.set(name, value)
  return page
}

interface ShellProps {
  readonly title: string
  readonly lang: string
  readonly theme?: string
  readonly canonical?: string
  readonly assets: FrameAssets
  readonly children?: Child
}

interface FrameProps extends ShellProps {
  /** Address of the same as a page: readable, for where a link in a frame is dead. */
  readonly page: string
}

function Frame({ page, assets, children, ...shell }: FrameProps) {
  return (
    <Shell {...shell} canonical={page} assets={assets}>
      {children}
      <footer>
        {pageWords(shell.lang).ownPage} <a href={page}>{page}</a>
      </footer>
      {/* Before the loader: it hears the first event, and holds the place of the form. */}
      <script type="module" src={assets.frameJs} />
      <script type="module" src="/v1.js" />
    </Shell>
  )
}

function Shell({ title, lang, theme, canonical, assets, children }: ShellProps) {
  return (
    <html lang={lang} dir={directionOf(lang)} {...(theme && { 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${SITE_NAME}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        {canonical && <link rel="canonical" href={canonical} />}
        {/* None of our pages but these may be framed. */}
        <base target="_blank" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.frameCss} />
      </head>
      <body>
        <div id="s">
          <main id="w">{children}</main>
        </div>
      </body>
    </html>
  )
}

const queryOf = (c: AppContext) => new URL(c.req.url).searchParams
