// A picture in Markdown: `![alternative text](path)`, or `![](path "decorative")` for one that says
// nothing, which screen readers then leave out.
import type { Image } from 'mdast'
import type { Block } from '../../wire/index.ts'
import type { NodeReader } from './node-reader.ts'

/** The build replaces the address and reads the size (publish/pictures.ts). */
export function picture(reader: NodeReader, { alt, title, url, position }: Image): Block {
  const text = (alt ?? '').trim()
  const message = problemOf(text, title ?? '')
  if (message !== undefined) reader.report({ code: 'picture', message, at: position?.start })
  const src = reader.pictureAddress?.(url) ?? url
  return { t: 'image', text, src, width: 1, height: 1 }
}

function problemOf(text: string, title: string): string | undefined {
  if (title !== '' && title !== 'decorative')
    return `has a picture with the title "${title}", which wouldn’t be shown; write it in the text, or leave it out`
  if (text === '' && title === '')
    return 'has a picture without alternative text; readers who can’t see it would miss it; write ![what it shows](path), or ![](path "decorative") if it says nothing'
  if (text !== '' && title !== '')
    return `has a picture marked as decorative that has the alternative text "${text}"; keep one of the two`
  return undefined
}
