// Code, tables and pictures as HTML.
import { codeLines } from '../../../content/common/blocks/code-lines.ts'
import type { Block } from '../../../content/wire/index.ts'
import { Line } from './line.tsx'

type BlockOf<T extends Block['t']> = Extract<Block, { t: T }>

interface BoxProps {
  /** Then it wraps, and has nothing to scroll. */
  readonly isInOption: boolean
}

/** What scrolls inside its box must be reached by the keyboard. */
const tabStop = ({ isInOption }: BoxProps) => (isInOption ? {} : { tabindex: 0 })

interface CodeProps extends BoxProps {
  readonly code: BlockOf<'codeblock'>
}

export function Code({ code, ...box }: CodeProps) {
  return (
    <pre {...tabStop(box)}>
      <code>
        {codeLines(code.runs ?? [{ text: code.text, kind: undefined }]).map((line) => (
          <span class="line">
            {line.map(({ text, kind }) =>
              kind === undefined ? text : <span class={`code-${kind}`}>{text}</span>,
            )}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  )
}

export function Picture({ picture }: { readonly picture: BlockOf<'image'> }) {
  const { src, text, width, height } = picture
  return <img src={src} alt={text} width={width} height={height} loading="lazy" />
}

interface TableProps extends BoxProps {
  readonly table: BlockOf<'table'>
}

export function Table({ table, ...box }: TableProps) {
  return (
    <div class="scroll" {...tabStop(box)}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell) =>
              // A header without a text names nothing.
              cell === '' ? (
                <td />
              ) : (
                <th scope="col">
                  <Line text={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr>
              {cells.map((cell) => (
                <td>
                  <Line text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
