// One question of Moodle XML: its texts in their formats, with the pictures that are in the file.

import { markdownText } from '../../../markdown/write/to-markdown.ts'
import {
  childOf,
  childrenOf,
  textOf,
  wordsOf,
  type XmlElement,
} from '../../containers/xml/element.ts'
import type { Markdown } from '../../draft.ts'
import { joined } from '../../feedback.ts'
import type { Warn } from '../../items.ts'
import { fromBase64, NO_ALT, type PictureStore, textOptions } from '../../pictures.ts'
import {
  type HtmlOptions,
  htmlMarkdown,
  htmlWords,
  treeMarkdown,
  treeWords,
} from '../../text/html.ts'
import { foreignMarkdown } from '../../text/markdown.ts'
import { plainMarkdown } from '../../text/plain.ts'
import { treeOf } from '../../text/tree.ts'

export interface MoodleItem {
  readonly element: XmlElement
  readonly warn: Warn
  readonly store: PictureStore
  /** Its category and its tags. */
  readonly partOf: readonly string[]
  /** The text of an element such as `questiontext`; empty if it is absent. */
  markdown(element: XmlElement | undefined): Markdown
  /** The same with what is replaced in its source. */
  changed(element: XmlElement | undefined, change: (source: string) => string): Markdown
  /** In plain words, for what cannot have markup. */
  words(element: XmlElement | undefined): string
}

/** The formats of Moodle by its names and by its numbers, which other tools write. */
const FORMATS: Readonly<Record<string, 'html' | 'plain' | 'markdown' | 'auto'>> = {
  html: 'html',
  '1': 'html',
  plain_text: 'plain',
  plain: 'plain',
  '2': 'plain',
  markdown: 'markdown',
  '4': 'markdown',
  moodle_auto_format: 'auto',
  moodle: 'auto',
  '0': 'auto',
}

export function moodleItem(
  element: XmlElement,
  warn: Warn,
  store: PictureStore,
  partOf: readonly string[] = [],
): MoodleItem {
  const own = childOf(element, 'questiontext')
  const formatOf = (text: XmlElement) => {
    const name = text.attributes.format ?? own?.attributes.format ?? 'html'
    return FORMATS[name.trim().toLowerCase()] ?? 'html'
  }
  const files = (text: XmlElement) => [
    ...childrenOf(text, 'file'),
    ...(own ? childrenOf(own, 'file') : []),
  ]
  const changed = (text: XmlElement | undefined, change: (source: string) => string) => {
    if (!text) return ''
    const options = optionsOf(files(text), warn, store)
    const content = childOf(text, 'text') ?? text
    // HTML that was neither escaped nor put into CDATA.
    if (childrenOf(content).some(({ name }) => name !== 'file' && name !== 'feedback'))
      return treeMarkdown(treeOf(content.children), options)
    const source = change(textOf(content))
    switch (formatOf(text)) {
      case 'plain':
        return plainMarkdown(source)
      case 'markdown':
        return foreignMarkdown(source, options)
      case 'auto':
        return htmlMarkdown(source.trim().replaceAll('\n', '<br>'), options)
      case 'html':
        return htmlMarkdown(source, options)
    }
  }
  return {
    element,
    warn,
    store,
    partOf,
    changed,
    markdown: (text) => changed(text, (source) => source),
    words(text) {
      const content = text && (childOf(text, 'text') ?? text)
      if (!text || !content) return ''
      if (childrenOf(content).length > 0) return treeWords(treeOf(content.children))
      const source = textOf(content)
      if (/<img\s/i.test(source))
        warn('left-out', 'a picture was left out where only plain text can stand.')
      return formatOf(text) === 'plain' ? source.trim() : htmlWords(source)
    },
  }
}

function optionsOf(files: readonly XmlElement[], warn: Warn, store: PictureStore): HtmlOptions {
  return textOptions(warn, store, (src) => {
    const name = fileName(src)
    const file = files.find(({ attributes }) => attributes.name === name)
    const bytes = file && fromBase64(textOf(file))
    return bytes && { name, bytes }
  })
}

/** Of `@@PLUGINFILE@@/folder/a%20b.png?x=1`, `a b.png`. */
function fileName(src: string): string {
  const path = src.split(/[?#]/, 1)[0] ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** What all types have. `text` is given where a type reads its text in its own way. */
export function baseOf(
  item: MoodleItem,
  text = item.markdown(childOf(item.element, 'questiontext')),
) {
  const { element, warn, partOf } = item
  const name = wordsOf(element, 'name', 'text') || wordsOf(element, 'name')
  const explanation = item.markdown(childOf(element, 'generalfeedback'))
  const hints = childrenOf(element, 'hint').map(item.markdown).filter(Boolean)
  const grade = wordsOf(element, 'defaultgrade')
  const weight = grade === '' ? 1 : Number(grade)
  if (!(weight > 0 && weight < 1e6))
    warn('no-points', `it is worth ${grade} points there, and 1 here.`)
  if (/^(1|true)$/.test(wordsOf(element, 'hidden')))
    warn('hidden', 'it is hidden in its question bank, and shown here.')
  const { line, column } = element
  return {
    line,
    column,
    ...(name && { name }),
    prompt: joined(text, pictureBeside(item)) ?? '',
    ...(explanation && { explanation }),
    ...(hints.length > 0 && { hints }),
    ...(partOf.length > 0 && { partOf }),
    ...(weight !== 1 && weight > 0 && weight < 1e6 && { weight }),
  }
}

/** Moodle 1.9 has its picture beside the text. Its exports have the file, too. */
function pictureBeside({ element, warn, store }: MoodleItem): Markdown | undefined {
  const name = wordsOf(element, 'image')
  if (name === '' || childOf(element, 'questiontext', 'file')) return undefined
  const bytes = fromBase64(wordsOf(element, 'image_base64'))
  const url = bytes && bytes.length > 0 ? store.add(name, bytes, warn) : undefined
  if (url === undefined) {
    warn('left-out', `the picture ${name.slice(0, 60)} was left out.`)
    return undefined
  }
  warn('picture-without-text', NO_ALT)
  return markdownText([
    { type: 'paragraph', children: [{ type: 'image', url, alt: '', title: 'decorative' }] },
  ])
}
