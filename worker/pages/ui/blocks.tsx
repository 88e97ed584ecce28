// Code, tables and pictures as HTML.
import { codeLines } from '../../../content/common/blocks/code-lines.ts'
import type { Block } from '../../../content/wire/index.ts'
import { Line } from './line.tsx'

type BlockOf<T extends Block['t']> = Extract<Block, { t: T }>

/** It scrolls inside its box, so the keyboard must reach it. */
export function Code({ code }: { readonly code: BlockOf<'codeblock'> }) {
  return (
    <pre tabindex={0}>
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

export function Table({ table }: { readonly table: BlockOf<'table'> }) {
  return (
    <div class="scroll" tabindex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th scope="col">
                <Line text={cell} />
              </th>
            ))}
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
