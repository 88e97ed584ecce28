// Texts of GIFT as Markdown. Each may say what it is written in: `[html]`, `[markdown]`, `[plain]`,
// or `[moodle]`, which is text with tags in it.
import type { Markdown } from '../../draft.ts'
import { type HtmlOptions, htmlLine, htmlMarkdown, htmlWords } from '../../text/html.ts'
import { foreignLine, foreignMarkdown } from '../../text/markdown.ts'
import { lineMarkdown, plainMarkdown } from '../../text/plain.ts'
import { unescaped } from './escapes.ts'

type Format = 'html' | 'markdown' | 'moodle' | 'plain'

const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/i

/** Tags that teachers write. Other angle brackets are text: `a < b`, `#include <stdio.h>`. */
const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|strong|code|pre|sub|sup|span|div|ul|ol|li|img|table|thead|tbody|tr|td|th|caption|h[1-6]|blockquote|font|center|small|big|tt|kbd|samp|var|s|del|ins|q|dl|dt|dd|iframe|video|audio|script|style|svg|math)(?:\s[^<>]*)?\/?>/gi
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i
const BLOCK_TAG = /<(?:p|div|ul|ol|pre|table|blockquote|h[1-6]|dl)[\s>]/i

export interface GiftTexts {
  /** Paragraphs, lists, code. */
  block(source: string): Markdown
  /** One line. */
  line(source: string): Markdown
  /** Plain text in one line. */
  words(source: string): string
}

/** `stem`: what its question begins with, whose format holds for its answers, too. */
export function giftTexts(stem: string, report: (what: string) => void): GiftTexts {
  const usual = split(stem, 'moodle').format
  return {
    block(source) {
      const { format, text } = split(source, usual)
      if (format === 'plain') return plainMarkdown(text)
      if (format === 'markdown') return foreignMarkdown(text, { report })
      return ofHtml(text, format, htmlMarkdown) ?? plainMarkdown(text)
    },
    line(source) {
      const { format, text } = split(source, usual)
      if (format === 'plain') return lineMarkdown(text)
      if (format === 'markdown') return foreignLine(text, { report })
      return ofHtml(text, format, htmlLine) ?? lineMarkdown(text)
    },
    words(source) {
      const { format, text } = split(source, usual)
      const isText = format === 'plain' || format === 'markdown'
      const words = isText ? undefined : ofHtml(text, format, htmlWords)
      return words ?? text.replaceAll(/\s+/g, ' ').trim()
    },
  }

  /**
   * Undefined for text. Without `[html]`, an option that consists of a tag is about the tag; editors
   * of Moodle write `[html]`, and what is empty in it shows nothing there.
   */
  function ofHtml(
    text: string,
    format: Format,
    read: (html: string, options: HtmlOptions) => string,
  ) {
    const html = htmlOf(text, format)
    if (html === undefined) return undefined
    let isLeftOut = false
    const options = {
      report(what: string) {
        isLeftOut = true
        report(what)
      },
    }
    const result = read(html, options)
    return result.trim() === '' && format !== 'html' && !isLeftOut ? undefined : result
  }
}

function split(source: string, usual: Format): { format: Format; text: string } {
  const [written = '', format] = FORMAT.exec(source) ?? []
  return {
    format: format === undefined ? usual : (format.toLowerCase() as Format),
    text: unescaped(source.slice(written.length)).trim(),
  }
}

/** Undefined for text without tags and entities that does not say that it is HTML. */
function htmlOf(text: string, format: Format): string | undefined {
  if (format !== 'html' && text.search(TAG) < 0 && !ENTITY.test(text)) return undefined
  const html = withTextBrackets(format === 'html' ? withoutComments(text) : text)
  return format === 'html' || BLOCK_TAG.test(html) ? html : html.replaceAll('\n', '<br>')
}

/** With `&lt;` where an angle bracket begins no tag. */
function withTextBrackets(text: string): string {
  let end = 0
  let html = ''
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    html += `${text.slice(end, index).replaceAll('<', '&lt;')}${tag}`
    end = index + tag.length
  }
  return html + text.slice(end).replaceAll('<', '&lt;')
}

/** Not by an expression, which would look for the end from each start that has none. */
function withoutComments(html: string): string {
  let result = ''
  let end = 0
  for (;;) {
    const start = html.indexOf('<!--', end)
    const close = start < 0 ? -1 : html.indexOf('-->', start + 4)
    if (close < 0) return result + html.slice(end)
    result += html.slice(end, start)
    end = close + 3
  }
}
