// `content -- new`: writes a Markdown file to begin with.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slugOf } from '../markdown/slug.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const KINDS = ['quiz', 'outcome-quiz', 'guide'] as const
type Kind = (typeof KINDS)[number]

/** The exit code: 0 if the file was written, 1 if there is one already, 64 for another kind. */
export async function newContent(kind: string, title: string, root = ROOT): Promise<number> {
  const known = KINDS.find((one) => one === kind)
  if (!known) {
    console.error(`content: new makes a quiz, an outcome-quiz or a guide, not a "${kind}"`)
    return 64
  }
  const path = pathOf(known, title)
  const template = await readFile(join(ROOT, `content/templates/${known}.md`), 'utf8')
  // In YAML a title may have a colon or a quotation mark if it is written as JSON.
  const text = template.replace('title: TITLE', () => `title: ${JSON.stringify(title)}`)
  try {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    console.error(`content: ${path} exists already; nothing was written`)
    return 1
  }
  console.log(`Written: ${path}`)
  console.log('Watch it as you save: npm run content -- preview')
  return 0
}

function pathOf(kind: Kind, title: string): string {
  const [folder, ending] = kind === 'guide' ? ['guides', 'guide'] : ['quizzes', 'quiz']
  return `content/${folder}/${slugOf(title, new Set(), ending)}.${ending}.md`
}
