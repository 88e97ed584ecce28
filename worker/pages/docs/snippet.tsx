// A code block of the documentation: what it is written in, and room for the button that copies it.

import type { DocsPart } from '../../../content/model/docs-page.ts'
import { highlight } from '../../../content/parsing/markdown/highlight.ts'
import { Code } from '../ui/blocks.tsx'

type CodeBlock = Extract<DocsPart, { kind: 'code' }>['code']

/** By the word behind the fence. Others stand as they are. */
const NAMES: Readonly<Record<string, string>> = {
  address: 'Address',
  css: 'CSS',
  html: 'HTML',
  js: 'JavaScript',
  json: 'JSON',
  markdown: 'Markdown',
  nginx: 'nginx',
  python: 'Python',
  sh: 'Shell',
  toml: 'TOML',
  ts: 'TypeScript',
}

export function CodeBox({ code }: { readonly code: CodeBlock }) {
  const { language } = code
  return (
    <div class="code">
      <div class="code-head">
        <span class="label">{language === undefined ? 'Text' : (NAMES[language] ?? language)}</span>
      </div>
      <Code code={code} isInOption={false} />
    </div>
  )
}

interface SnippetProps {
  readonly language: string
  readonly text: string
}

/** Code that the build makes. */
export function Snippet({ language, text }: SnippetProps) {
  const runs = highlight(text, language)
  return <CodeBox code={{ t: 'codeblock', language, text, ...(runs && { runs }) }} />
}
