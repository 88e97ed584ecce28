// GET /e/q/:quiz and GET /e/g/:guide: the quiz and the guide for an iframe on another site. The
// script measures the box #w. It is inside a scroller, #s, so that everything can be reached
// also if the host page gives the iframe a fixed height.
import type { Built } from 'selfcheck:built'
import type { Child } from 'hono/jsx'
import { directionOf } from '../../../content/common/direction.ts'
import { guideFor, quizFor } from '../../catalogue/edition.ts'
import type { LanguageLinks } from '../../catalogue/links.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import type { Failure } from '../../http/problem.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { GuideText } from '../guide/article.tsx'
import { QuizForm } from '../quiz/form.tsx'
import { type ElementSettings, readSettings } from '../settings/element-settings.ts'
import { stringsOf } from '../settings/interface-language.ts'
import { readSet } from '../settings/question-set.ts'
import { failureText } from '../ui/failure-text.ts'
import { html } from '../ui/layout.tsx'
import { Authored, PageLanguage } from '../ui/page-language.tsx'
import { Rich } from '../ui/text.tsx'

const INLINE = { mode: 'inline', loading: 'eager', 'heading-level': '2' } as const

export const quizEmbed: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return failureEmbed({ kind: 'unknown-quiz' }, c)
  const { publicQuiz } = open
  const { id, title } = publicQuiz
  const path = `/q/${id}`
  const settings = readSettings(queryOf(c), open)
  const { question } = settings
  const set = question ? { only: [question] } : readSet(open, (name) => settings[name])
  const strings = stringsOf(c, open)
  const page = { c, title, links: open, path, theme: settings.theme, strings }
  return html(
    <EmbedPage {...page}>
      <self-check quiz={id} {...attributesOf(open, settings)}>
        <h1>
          <Rich text={title} />
        </h1>
        <QuizForm
          open={open}
          action={open.link(path)}
          set={set}
          target="_blank"
          strings={strings}
        />
      </self-check>
    </EmbedPage>,
  )
}

export const guideEmbed: AppHandler = async (c) => {
  const open = (await guideFor(c))?.open
  if (!open) return failureEmbed({ kind: 'unknown-guide' }, c)
  const guide = open.published(publicOrigin(c))
  const { id, title, description } = guide
  const settings = readSettings(queryOf(c))
  const strings = stringsOf(c, open)
  const page = { c, title, links: open, path: `/g/${id}`, theme: settings.theme, strings }
  return html(
    <EmbedPage {...page}>
      <self-check-guide guide={id} {...attributesOf(open, settings)}>
        <Authored isBlock>
          <article class="guide">
            <h1>{title}</h1>
            <p class="lead">{description}</p>
            <GuideText guide={guide} link={open.link} strings={strings} />
          </article>
        </Authored>
      </self-check-guide>
    </EmbedPage>,
  )
}

/** The attributes of the element. Those that the query sets come last, so they decide. */
function attributesOf({ elementLang }: LanguageLinks, settings: ElementSettings) {
  return { ...INLINE, ...(elementLang && { lang: elementLang }), ...settings }
}

/**
 * Without the script that reports heights: the loader on the host page then gets no height and
 * shows the link inside the element instead.
 */
export function failureEmbed(failure: Failure, c: AppContext): Promise<Response> {
  const { status, title, detail, strings, headers } = failureText(failure, c)
  return html(
    <EmbedShell title={title} lang={strings.lang} site={c.var.site}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
    </EmbedShell>,
    { status, headers },
  )
}

interface EmbedPageProps extends WithStrings {
  readonly c: AppContext
  readonly title: string
  readonly links: LanguageLinks
  /**
   * The path of the page with the same content. Its address is shown as text, because some sites
   * disable links inside an iframe.
   */
  readonly path: string
  readonly theme: string | undefined
  readonly children?: Child
}

function EmbedPage({ c, title, links, path, theme, strings, children }: EmbedPageProps) {
  const { lang } = strings
  const { assets } = c.var
  const page = links.canonical(`${publicOrigin(c)}${path}`)
  return (
    <EmbedShell title={title} lang={lang} theme={theme} canonical={page} site={c.var.site}>
      <PageLanguage page={lang} content={links.lang}>
        {children}
      </PageLanguage>
      <footer>
        {strings.ownPage} <a href={page}>{page}</a>
      </footer>
      {/* Before the loader, to get its first event and to reserve the height of the form. */}
      <script type="module" src={assets.embedJs} />
      <script type="module" src="/v1.js" />
    </EmbedShell>
  )
}

interface EmbedShellProps {
  readonly title: string
  readonly lang: string
  readonly theme?: string | undefined
  readonly canonical?: string
  readonly site: Built['site']
  readonly children?: Child
}

function EmbedShell({ title, lang, theme, canonical, site, children }: EmbedShellProps) {
  return (
    <html lang={lang} dir={directionOf(lang)} {...(theme && { 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        {canonical && <link rel="canonical" href={canonical} />}
        {/* Other pages of ours may not be framed, so every link opens a new tab. */}
        <base target="_blank" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={site.embedCss} />
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
