// `content -- new`: writes a Markdown file to begin with.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slugOf } from '../markdown/slug.ts'
import { WRONG_USAGE } from './command.ts'
import { loadSite } from './load.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const KINDS = ['quiz', 'outcome-quiz', 'guide'] as const
type Kind = (typeof KINDS)[number]

/** The exit code: 0 if the file was written, 1 if there is one already, 64 for another kind. */
export async function newContent(kind: string, title = '', root = ROOT): Promise<number> {
  const known = KINDS.find((one) => one === kind)
  if (!known) {
    console.error(`content: new makes a site, a quiz, an outcome-quiz or a guide, not a "${kind}"`)
    return WRONG_USAGE
  }
  if (title === '') {
    console.error(`content: new ${kind} needs TITLE`)
    return WRONG_USAGE
  }
  const site = await loadSite()
  const path = pathOf(known, title)
  if (
    !(await writeNew(root, path, await contentOf(known, title, site.ok ? site.value.lang : 'en')))
  ) {
    console.error(`content: ${path} exists already; nothing was written`)
    return 1
  }
  console.log(`Written: ${path}`)
  return 0
}

/** What the file begins as. */
export async function contentOf(kind: Kind, title: string, lang: string): Promise<string> {
  const template = await readFile(join(ROOT, `content/templates/${kind}.md`), 'utf8')
  return (
    template
      // In YAML a title may have a colon or a quotation mark if it is written as JSON.
      .replace('title: TITLE', () => `title: ${JSON.stringify(title)}`)
      .replace('lang: en', `lang: ${lang}`)
  )
}

/** False if there is a file already. */
export async function writeNew(root: string, path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Of the file, from the root of the repository. */
export function pathOf(kind: Kind, title: string): string {
  const [folder, ending] = kind === 'guide' ? ['guides', 'guide'] : ['quizzes', 'quiz']
  return `content/${folder}/${slugOf(title, new Set(), ending)}.${ending}.md`
}
