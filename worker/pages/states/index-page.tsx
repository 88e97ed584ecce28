// GET /preview, under `npm start` only: all quizzes and guides in all languages, each with what
// `content -- check` finds in its file.
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import type { AppHandler } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { FirstQuiz } from '../front/first-quiz.tsx'
import { html, Page } from '../ui/layout.tsx'
import { STATES_CSS_PATH } from './states.tsx'

export interface ShownFinding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly file: string
  readonly line?: number
}

interface Previewed {
  readonly findings: readonly ShownFinding[]
  /** The file of each guide and quiz in each language, as the findings name it. */
  readonly files: readonly {
    readonly folder: Folder
    readonly id: string
    readonly lang: string
    readonly path: string
  }[]
}

type Folder = 'guides' | 'quizzes'

interface Entry {
  readonly title: string
  readonly lang: string
  /** Undefined: no finding is about it. */
  readonly file: string | undefined
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

export function previewIndex(catalogue: OpenCatalogue, { findings, files }: Previewed): AppHandler {
  return (c) => {
    const entries = entriesOf(catalogue, files)
    const others = findings.filter(({ file }) => !entries.some((entry) => entry.file === file))
    return html(
      <Page
        title="Preview"
        description="All quizzes and guides, with what is wrong in them."
        lang="en"
        site={c.var.site}
      >
        <link rel="stylesheet" href={STATES_CSS_PATH} />
        <h1>Preview</h1>
        <p class="lead">
          What the last good build has. A save that could not be built is shown below, in the bar.
        </p>
        {catalogue.quizzes.all.length === 0 && <FirstQuiz />}
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
            {entry.file && (
              <p>
                <code>{entry.file}</code>
              </p>
            )}
            <Findings findings={findings.filter(({ file }) => file === entry.file)} />
          </section>
        ))}
        {others.length > 0 && (
          <section class="card">
            <h2>Other files</h2>
            <Findings findings={others} />
          </section>
        )}
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

function entriesOf({ quizzes, guides }: OpenCatalogue, files: Previewed['files']): Entry[] {
  const fileOf = (folder: Folder, id: string, lang: string) =>
    files.find((file) => file.folder === folder && file.id === id && file.lang === lang)?.path
  const ofQuizzes = quizzes.all.flatMap(({ id, editions }) =>
    editions.map(({ lang, title }): Entry => {
      const links = [
        { href: `/q/${id}?lang=${lang}`, text: 'the quiz' },
        { href: `/preview/q/${id}?lang=${lang}`, text: 'all its states' },
      ]
      return { title, lang, file: fileOf('quizzes', id, lang), links }
    }),
  )
  const ofGuides = guides.all.flatMap(({ id, editions }) =>
    editions.map(({ lang, title }): Entry => {
      const links = [{ href: `/g/${id}?lang=${lang}`, text: 'the guide' }]
      return { title, lang, file: fileOf('guides', id, lang), links }
    }),
  )
  return [...ofQuizzes, ...ofGuides]
}
