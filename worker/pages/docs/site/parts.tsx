// The parts of a page of the documentation, drawn as the texts of authors are.
import type { FC } from 'hono/jsx'
import type { DocsHeading, DocsPart } from '../../../../content/model/docs-page.ts'
import { Line } from '../../ui/line.tsx'
import { Rich } from '../../ui/text.tsx'
import { liveNameOf } from '../live-name.ts'
import { LiveQuiz } from '../live-quiz.tsx'
import { CodeBox } from '../snippet.tsx'

/** A part that code makes, and its headings for the contents of the page. */
export interface Include {
  readonly headings?: readonly Pick<DocsHeading, 'id' | 'title'>[]
  readonly Part: FC
  /** Scripts that it needs beside that of each page, by name. */
  readonly needs?: readonly ('live' | 'theme')[]
}

export type Includes = Readonly<Record<string, Include>>

interface PartsProps {
  readonly parts: readonly DocsPart[]
  readonly includes: Includes
}

export function Parts({ parts, includes }: PartsProps) {
  return (
    <>
      {parts.map((part) => (
        <Part part={part} includes={includes} />
      ))}
    </>
  )
}

function Part({ part, includes }: { part: DocsPart; includes: Includes }) {
  switch (part.kind) {
    case 'heading':
      return <Heading heading={part} />
    case 'text':
      return <Rich text={[part.block]} />
    case 'code':
      return <CodePart part={part} />
    case 'include':
      return <Included name={part.name} includes={includes} />
  }
}

/** `live=NAME` behind the fence: the quiz stands beside its text. */
function CodePart({ part: { code, meta } }: { part: Extract<DocsPart, { kind: 'code' }> }) {
  const name = liveNameOf(meta)
  if (name === undefined) return <CodeBox code={code} />
  return (
    <div class="beside">
      <CodeBox code={code} />
      <LiveQuiz name={name} level={3} />
    </div>
  )
}

function Heading({ heading: { level, id, text } }: { heading: DocsHeading }) {
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag id={id}>
      <Line text={text} />
    </Tag>
  )
}

function Included({ name, includes }: { name: string; includes: Includes }) {
  const include = includes[name]
  if (!include) throw new Error(`The documentation has no part "${name}".`)
  const { Part } = include
  return <Part />
}
