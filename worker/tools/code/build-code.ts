// The part of a build on which guides and quizzes have no influence: the widget, the worker, the
// stylesheets, and the descriptions of elements and API. `npm start` makes it ahead of a save.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Built } from 'selfcheck:built'
import type { Site } from '../../../content/model/site.ts'
import type { BuiltFile, OutputFile } from '../../../widget/tools/built-file.ts'
import { bundleWidget, type WidgetBuild } from '../../../widget/tools/bundle.ts'
import { bundleCss } from '../../../widget/tools/css.ts'
import { elementsManifest } from '../../../widget/tools/manifest.ts'
import { openapiDocument } from '../../openapi/document.ts'
import { pageFile } from '../../pages/docs/contents.ts'
import { themeStyles } from '../../pages/front/themes.ts'
import { buildDocs, type DocsBuild, loadRenderer } from '../docs/build-docs.ts'
import { lookOf, type SiteLook } from '../site/look.ts'
import { readSpeed } from '../site/speed.ts'
import { colourCss, siteStyles } from '../site/styles.ts'
import { bundlePlayground, type PlaygroundBuild } from './bundle-playground.ts'
import { bundleWorker, type WorkerBundle } from './bundle-worker.ts'

const stylesheets = (...names: readonly string[]) =>
  names.map((name) => `worker/pages/styles/${name}.css`)
/** In the order in which the rules must apply. */
const QUIZ_AND_GUIDE = [
  ...stylesheets('page', 'form', 'result'),
  'widget/styles/shared-comparison.css',
  'widget/styles/shared-levels.css',
  'widget/styles/shared-blocks.css',
  ...stylesheets('guide', 'confidence'),
]
const PAGE_STYLES = [
  ...QUIZ_AND_GUIDE,
  ...stylesheets('languages', 'front', 'paste', 'article', 'docs', 'new'),
  ...stylesheets('stats', 'stats-pictures', 'print'),
]
/** The documentation, which has no quiz of a page of its own. */
const DOCS_STYLES = [
  ...stylesheets('page'),
  'widget/styles/shared-blocks.css',
  ...stylesheets('docs', 'docs/frame', 'docs/api', 'docs/live', 'docs/print'),
]
/** Pages inside an iframe have the styles of forms and guides, and embed.css after them. */
const EMBED_STYLES = [...QUIZ_AND_GUIDE, ...stylesheets('embed')]

export interface BuiltCode {
  readonly version: string
  readonly widget: WidgetBuild
  readonly playground: PlaygroundBuild
  /** The page of the playground. */
  readonly playgroundPage: OutputFile
  readonly worker: WorkerBundle
  readonly pageCss: BuiltFile
  readonly embedCss: BuiltFile
  readonly site: Built['site']
  readonly look: SiteLook
  /** The OpenAPI document as JSON. */
  readonly openapi: string
  readonly docsCss: BuiltFile
  /** The pages of the documentation, and their scripts. */
  readonly docs: DocsBuild
  readonly speed: Built['assets']['speed']
  /** The custom elements manifest as JSON. */
  readonly manifest: string
}

export async function buildCode(root: string, site: Site): Promise<BuiltCode> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const { name, lang } = site
  const styles = siteStyles(site)
  const pageCss = await bundleCss(root, PAGE_STYLES, 'page', `${styles}\n${themeStyles()}`)
  const embedCss = await bundleCss(root, EMBED_STYLES, 'frame', styles)
  const builtSite = {
    name,
    lang,
    colourCss: colourCss(site),
    pageCss: `/${pageCss.path}`,
    embedCss: `/${embedCss.path}`,
  }
  const openapi = JSON.stringify(openapiDocument(version, name))
  const manifest = JSON.stringify(await elementsManifest(root), null, 2)
  const docsCss = await bundleCss(root, DOCS_STYLES, 'docs', styles)
  const renderer = await loadRenderer(root)
  const playground = await bundlePlayground(root)
  const scripts = {
    script: `/${playground.script.path}`,
    check: `/${playground.check.path}`,
    import: `/${playground.import.path}`,
  }
  return {
    version,
    widget: await bundleWidget(root, version),
    playground,
    playgroundPage: {
      path: pageFile('new').slice(1),
      bytes: Buffer.from(await renderer.renderPlayground({ site: builtSite, scripts })),
    },
    worker: await bundleWorker(root),
    pageCss,
    embedCss,
    site: builtSite,
    look: await lookOf(site, join(root, 'content')),
    openapi,
    docsCss,
    docs: await buildDocs(root, renderer, {
      openapi,
      manifest: JSON.parse(manifest),
      site: { ...builtSite, pageCss: `/${docsCss.path}` },
    }),
    speed: await readSpeed(root),
    manifest,
  }
}
