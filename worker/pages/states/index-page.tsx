// GET /preview, under `npm start` only: all quizzes and guides in all languages, each with what
// `content -- check` finds in its file.
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import type { AppHandler } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { html, Page } from '../ui/layout.tsx'
import { STATES_CSS_PATH } from './states.tsx'

export interface ShownFinding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly file: string
  readonly line?: number
}

interface Entry {
  readonly title: string
  readonly lang: string
  /** What the name of its file ends with. */
  readonly file: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

export function previewIndex(
  catalogue: OpenCatalogue,
  findings: readonly ShownFinding[],
): AppHandler {
  return (c) => {
    const entries = entriesOf(catalogue)
    const isAbout =
      ({ file }: Entry) =>
      (finding: ShownFinding) =>
        finding.file.startsWith(file)
    const others = findings.filter((finding) => !entries.some((entry) => isAbout(entry)(finding)))
    return html(
      <Page
        title="Preview"
        description="All quizzes and guides, with what is wrong in them."
        lang="en"
        css={c.var.assets.pageCss}
      >
        <link rel="stylesheet" href={STATES_CSS_PATH} />
        <h1>Preview</h1>
        <p class="lead">
          What the last good build has. A save that could not be built is shown below, in the bar.
        </p>
        {entries.map((entry) => (
          <section class="card">
            <h2 lang={entry.lang}>{entry.title}</h2>
            <p>
              {entry.lang}
              {entry.links.map(({ href, text }) => (
                <>
                  {' · '}
                  <a href={href}>{text}</a>
                </>
              ))}
            </p>
            <Findings findings={findings.filter(isAbout(entry))} />
          </section>
        ))}
        {others.length > 0 && <Findings findings={others} />}
      </Page>,
      { cache: CACHE.never },
    )
  }
}

function Findings({ findings }: { findings: readonly ShownFinding[] }) {
  if (findings.length === 0) return <p>Nothing to report.</p>
  return (
    <ul>
      {findings.map(({ file, line, severity, code, message }) => (
        <li>
          <code>{line === undefined ? file : `${file}:${line}`}</code> {severity}, {code}: {message}
        </li>
      ))}
    </ul>
  )
}

function entriesOf({ quizzes, guides, in: edition }: OpenCatalogue): Entry[] {
  const fileOf = (folder: string, id: string, lang: string, source: string | undefined) =>
    lang === source ? `content/${folder}/${id}.` : `content/${folder}/${lang}/${id}.`
  const ofQuizzes = [...quizzes].flatMap(([id, { languages }]) =>
    languages.map((lang): Entry => {
      const title = edition(lang, { isRequested: true }).quizzes.get(id)?.quiz.title ?? id
      const links = [
        { href: `/q/${id}?lang=${lang}`, text: 'the quiz' },
        { href: `/preview/q/${id}?lang=${lang}`, text: 'all its states' },
      ]
      return { title, lang, file: fileOf('quizzes', id, lang, languages[0]), links }
    }),
  )
  const ofGuides = [...guides].flatMap(([id, { languages }]) =>
    languages.map((lang): Entry => {
      const title = edition(lang, { isRequested: true }).guides.get(id)?.guide.title ?? id
      const links = [{ href: `/g/${id}?lang=${lang}`, text: 'the guide' }]
      return { title, lang, file: fileOf('guides', id, lang, languages[0]), links }
    }),
  )
  return [...ofQuizzes, ...ofGuides]
}
