// The documentation: content/docs/*.md as HTML files, which the worker serves, and their scripts. The
// pages are written in TSX, which Node does not run, so they are bundled first.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { readDocsPage } from '../../../content/markdown/docs/read-page.ts'
import type { DocsPage } from '../../../content/model/docs-page.ts'
import type { BuiltFile, OutputFile } from '../../../widget/tools/built-file.ts'
import { DOCS_IDS, pageFile } from '../../pages/docs/contents.ts'
import { EXAMPLE_QUIZ } from '../../pages/docs/example-quiz.ts'
import { liveNameOf } from '../../pages/docs/live-name.ts'
import type { DocsInput } from '../../pages/docs/site/render.tsx'
import { exampleSite, quizzesOf } from './example-site.ts'
import {
  bundleLiveScript,
  bundlePageScript,
  bundleSearchIndex,
  bundleThemeScript,
} from './scripts.ts'
import { searchEntries } from './search-index.ts'
import { shardsInMemory } from './shards-in-memory.ts'
import { docsValues } from './values.ts'

/** The same in each build, so that examples stay the same. No server signs with it. */
const SHARE_KEYS = `1.${Buffer.alloc(32, 'documentation').toString('base64url')}`

/** Stands in the pages for the script of the index, which is made of the pages. */
const INDEX = '/c/docs-index.js'

export interface DocsBuild {
  readonly pages: readonly OutputFile[]
  readonly scripts: readonly BuiltFile[]
}

export async function buildDocs(
  root: string,
  { renderDocs, exampleApp }: Renderer,
  input: Omit<DocsInput, 'pages' | 'app' | 'scripts'>,
): Promise<DocsBuild> {
  const pages = await Promise.all(DOCS_IDS.map((id) => readPage(root, id, input.site.name)))
  const [page, live, theme] = await Promise.all([
    bundlePageScript(root),
    bundleLiveScript(root, quizzesOf(liveTexts(pages))),
    bundleThemeScript(root),
  ])
  const { version } = JSON.parse(input.openapi).info
  const bindings = { STATISTICS: shardsInMemory(), SHARE_KEYS }
  const rendered = await renderDocs({
    ...input,
    pages,
    app: exampleApp(await exampleSite(root), version, input.site, bindings),
    scripts: {
      page: `/${page.path}`,
      live: `/${live.path}`,
      theme: `/${theme.path}`,
      index: INDEX,
    },
  })
  const entries = pages.flatMap(({ id, title }) => searchEntries(id, title, rendered.get(id) ?? ''))
  const index = await bundleSearchIndex(root, entries)
  return {
    pages: [...rendered].map(([id, html]) => ({
      path: pageFile(id).slice(1),
      bytes: Buffer.from(html.replace(INDEX, `/${index.path}`)),
    })),
    scripts: [page, live, theme, index],
  }
}

/** The texts of the live examples by the names of their quizzes. */
function liveTexts(pages: readonly DocsPage[]): ReadonlyMap<string, string> {
  const texts = pages.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const name = part.kind === 'code' ? liveNameOf(part.meta) : undefined
      return part.kind === 'code' && name !== undefined ? [[name, part.code.text] as const] : []
    }),
  )
  return new Map([...texts, ['themes', EXAMPLE_QUIZ]])
}

async function readPage(root: string, id: string, siteName: string): Promise<DocsPage> {
  const path = `content/docs/${id}.md`
  const { page, problems } = readDocsPage(
    id,
    await readFile(join(root, path), 'utf8'),
    docsValues(siteName),
  )
  const [problem] = problems
  if (page && !problem) return page
  throw new Error(`${path}:${problem?.line}:${problem?.column} ${problem?.message}`)
}

export type Renderer = typeof import('./renderer.ts')

/** What is bundled has no import left, so that it can be loaded from its text. */
export async function loadRenderer(root: string): Promise<Renderer> {
  const bundle = await rolldown({
    cwd: root,
    input: 'worker/tools/docs/renderer.ts',
    // The sitemap has tags with a namespace, as its format wants them.
    transform: { jsx: { throwIfNamespace: false } },
  })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  const code = Buffer.from(output[0].code).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
