// The examples of the page that documents Markdown files.
import { readFileSync } from 'node:fs'
import { markdownTree } from '../../../../content/parsing/markdown/tree.ts'

const PAGE = new URL('../../../../content/docs/markdown.md', import.meta.url)

export function pageExamples() {
  const tree = markdownTree(readFileSync(PAGE, 'utf8'), () => {})
  const examples = (tree?.children ?? []).flatMap((node) =>
    node.type === 'code' && node.lang === 'markdown' ? [node] : [],
  )
  return {
    translation: examples.find(({ meta }) => meta === 'translation')?.value,
    quizzes: examples.filter(({ meta }) => !meta).map(({ value }) => value),
    guides: examples.filter(({ meta }) => meta === 'guide').map(({ value }) => value),
  }
}
