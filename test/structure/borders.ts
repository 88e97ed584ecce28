// Which folder may import which other one. DESIGN: one direction; a part knows as little of
// the others as it can. The built bundles are held to the same borders by
// test/build/boundaries.test.ts, where types leave no trace; here they count.
import type { ImportGraph } from './imports.ts'

export interface Border {
  /** Prefix of the paths that the rule is for. The longest prefix that fits a file holds. */
  readonly folder: string
  /** Prefixes of what these files may import, beside their own folder. Packages by name. */
  readonly may: readonly string[]
  /** Prefixes of which types alone may be imported. */
  readonly mayTypes?: readonly string[]
}

const NODE_TOOLS = [
  'node:',
  '@swc/core',
  'rolldown',
  'lightningcss',
  'comment-parser',
  'custom-elements-manifest',
]

export const BORDERS: readonly Border[] = [
  { folder: 'content/wire/', may: ['zod'] },
  { folder: 'content/common/', may: [], mayTypes: ['content/wire/'] },
  { folder: 'content/', may: ['content/'] },
  // It spells out numbers, and reads Markdown, formulas, code and the size of pictures.
  {
    folder: 'content/parsing/',
    may: [
      'content/',
      'image-size',
      'lowlight',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'mdast-util-gfm-table',
      'mdast-util-gfm-task-list-item',
      'mdast-util-math',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'micromark-extension-math',
      'micromark-util-types',
      'n2words/',
      'temml',
    ],
  },
  { folder: 'content/markdown/', may: ['content/', 'mdast', 'yaml', 'zod'] },
  {
    folder: 'content/markdown/write/',
    may: [
      'content/',
      'mdast',
      'mdast-util-gfm-table',
      'mdast-util-gfm-task-list-item',
      'mdast-util-math',
      'mdast-util-to-markdown',
      'yaml',
    ],
  },
  // It reads the containers of other systems: HTML, XML, zip, TOML, tables.
  {
    folder: 'content/import/',
    may: [
      'content/',
      'fflate',
      'hast',
      'hast-util-from-html',
      'hast-util-to-mdast',
      'mdast',
      'mdast-util-math',
      'papaparse',
      'read-excel-file',
      'saxes',
      'smol-toml',
      'yaml',
      'zod',
    ],
  },
  // It writes the containers of other systems: XML, zip, tables, HTML.
  {
    folder: 'content/export/',
    may: ['content/', 'fflate', 'hast', 'hast-util-to-html', 'mdast', 'papaparse', 'zod'],
  },
  { folder: 'content/cli/', may: ['content/', 'node:'] },
  { folder: 'content/revisions/', may: ['content/', 'node:', 'zod'] },
  {
    folder: 'worker/scoring/',
    may: ['content/common/', 'content/grading/', 'content/parsing/'],
    mayTypes: ['content/'],
  },
  { folder: 'worker/share/', may: ['content/common/'], mayTypes: ['content/'] },
  { folder: 'worker/statistics/', may: ['content/common/', 'cloudflare:'], mayTypes: ['content/'] },
  // It names what the author wrote: keys by their forms.
  {
    folder: 'worker/statistics/analysis/',
    may: [
      'content/common/',
      'content/grading/',
      'content/parsing/',
      'content/wire/',
      'worker/statistics/',
      'zod',
    ],
    mayTypes: ['content/'],
  },
  {
    folder: 'worker/',
    may: [
      'content/',
      'worker/',
      'hono',
      'zod',
      'selfcheck:built',
      'selfcheck:worker',
      'cloudflare:workers',
    ],
  },
  { folder: 'worker/pages/client/', may: ['worker/pages/front/'], mayTypes: ['widget/element/'] },
  // The playground: parser, rules and graders, in bundles that no reader loads.
  {
    folder: 'worker/pages/new/client/',
    may: [
      'content/',
      'worker/catalogue/',
      'worker/results/',
      'worker/scoring/',
      '@codemirror/',
      'zod',
    ],
    mayTypes: ['widget/element/'],
  },
  // The documentation: its examples are graded in the browser, by graders that no reader loads.
  {
    folder: 'worker/pages/docs/client/',
    may: [
      'content/',
      'worker/catalogue/',
      'worker/pages/client/',
      'worker/pages/new/client/',
      'worker/pages/docs/',
      'worker/pages/front/',
      'docs:',
    ],
    mayTypes: ['widget/element/'],
  },
  {
    folder: 'worker/tools/',
    may: [
      'hast',
      'hast-util-from-html',
      'content/',
      'worker/',
      'widget/tools/',
      'zod',
      'smol-toml',
      'wrangler',
      'selfcheck:',
      '@resvg/',
      '@expo-google-fonts/',
      ...NODE_TOOLS,
    ],
  },
  // It serves what was built, from an image that has no tools but the bundler.
  {
    folder: 'worker/self-host/',
    may: [
      'content/common/result.ts',
      'worker/share/keys.ts',
      'worker/statistics/shards.ts',
      'node:',
      'rolldown',
    ],
  },
  // It makes the folder that is served, on a machine that builds.
  {
    folder: 'worker/self-host/served-files.ts',
    may: [
      'content/common/result.ts',
      'widget/tools/built-file.ts',
      'worker/self-host/public-files.ts',
      'worker/tools/chunk-index.ts',
      'worker/tools/deploy/carry-over.ts',
      'node:',
    ],
  },
  // It runs in workerd, around the worker.
  { folder: 'worker/self-host/worker/', may: ['worker/', 'selfcheck:files'] },
  // It runs in pages.
  { folder: 'worker/tools/start/page/', may: [] },
  { folder: 'widget/', may: ['widget/', 'content/common/', 'lit'], mayTypes: ['content/wire/'] },
  // Types of the elements for templates, which no code of ours imports.
  {
    folder: 'widget/package/frameworks/',
    may: ['widget/package/'],
    mayTypes: ['widget/', 'preact', 'react', 'solid-js', 'svelte/', 'vue'],
  },
  { folder: 'widget/tools/', may: ['widget/', ...NODE_TOOLS] },
]

/** Parts that no border above lets in, though their prefix fits. */
const CLOSED: readonly { readonly folder: string; readonly to: readonly string[] }[] = [
  // The author's tools are no part of what is deployed.
  { folder: 'content/cli/', to: ['worker/tools/'] },
  { folder: 'content/lint/', to: ['content/cli/', 'content/import/', 'worker/pages/new/client/'] },
  {
    folder: 'worker/tools/chunk-index.ts',
    to: ['worker/tools/', 'worker/self-host/served-files.ts'],
  },
  {
    folder: 'worker/tools/deploy/carry-over.ts',
    to: ['worker/tools/', 'worker/self-host/served-files.ts'],
  },
  { folder: 'worker/tools/', to: [] },
  { folder: 'worker/self-host/', to: [] },
  { folder: 'worker/pages/client/', to: ['worker/pages/docs/client/'] },
  { folder: 'worker/pages/new/client/', to: ['worker/pages/docs/client/'] },
  { folder: 'worker/pages/docs/client/', to: [] },
  // Rendered by the build, and no part of what is deployed.
  { folder: 'worker/pages/docs/site/', to: ['worker/pages/docs/', 'worker/tools/'] },
  // Pages of `npm start`, which no deployed worker has.
  { folder: 'worker/pages/states/', to: ['worker/tools/'] },
  { folder: 'widget/tools/', to: ['worker/tools/', 'worker/self-host/served-files.ts'] },
  // Entry files of the bundle: the element fetches them by name.
  { folder: 'widget/chunks/', to: ['widget/element/', 'widget/package/'] },
]

/** A sentence for each import that crosses a border. */
export function crossings(graph: ImportGraph, borders: readonly Border[] = BORDERS): string[] {
  return [...graph].flatMap(([path, imports]) =>
    imports.flatMap(({ target, isType }) =>
      isAllowed(path, target, isType, borders)
        ? []
        : [`${path} imports ${target}, which its folder may not import.`],
    ),
  )
}

function isAllowed(
  path: string,
  target: string,
  isType: boolean,
  borders: readonly Border[],
): boolean {
  const border = borderOf(path, borders)
  if (!border) return false
  const isIn = (prefix: string) => target.startsWith(prefix)
  const closed = CLOSED.find(({ folder }) => isIn(folder))
  if (closed && ![closed.folder, ...closed.to].some((folder) => path.startsWith(folder)))
    return false
  if (isIn(border.folder) || border.may.some(isIn)) return true
  return isType && (border.mayTypes ?? []).some(isIn)
}

function borderOf(path: string, borders: readonly Border[]): Border | undefined {
  return borders
    .filter(({ folder }) => path.startsWith(folder))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0]
}
