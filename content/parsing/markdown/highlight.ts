// Cuts code into runs to highlight. Done at build, so no client has code for it.
import { common, createLowlight } from 'lowlight'

export interface CodeRun {
  readonly text: string
  /** A class of highlight.js without its prefix, for instance `keyword`. */
  readonly kind?: string
}

const lowlight = createLowlight(common)

type Tree = ReturnType<typeof lowlight.highlight>

/** Undefined for a language that is not known: the code is then shown in one colour. */
export function highlight(code: string, language: string): CodeRun[] | undefined {
  if (!lowlight.registered(language)) return undefined
  return joined(runsOf(lowlight.highlight(language, code)))
}

function runsOf(node: Tree | Tree['children'][number], kind?: string): CodeRun[] {
  if (node.type === 'text') return [{ text: node.value, ...(kind !== undefined && { kind }) }]
  if (node.type === 'comment' || node.type === 'doctype') return []
  const own = node.type === 'element' ? kindOf(node.properties.className) : undefined
  return node.children.flatMap((child) => runsOf(child, own ?? kind))
}

/** The first class, for instance `keyword` of `hljs-keyword`. */
function kindOf(classes: unknown): string | undefined {
  const [first] = Array.isArray(classes) ? classes : []
  return typeof first === 'string' ? first.replace(/^hljs-/, '') : undefined
}

/** Neighbours of the same kind become one run. */
function joined(runs: readonly CodeRun[]): CodeRun[] {
  const list: CodeRun[] = []
  for (const run of runs) {
    const last = list.at(-1)
    if (last && last.kind === run.kind)
      list[list.length - 1] = { ...last, text: last.text + run.text }
    else list.push(run)
  }
  return list
}
