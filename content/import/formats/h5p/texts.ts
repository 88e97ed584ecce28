// The texts of H5P content as Markdown, and the picture that stands above a question.
import type { Warn } from '../../items.ts'
import { NO_ALT } from '../../pictures.ts'
import { htmlMarkdown, htmlWords } from '../../text/html.ts'
import type { Media, Metadata } from './shapes.ts'

export interface Texts {
  markdown(html: string): string
  /** The picture of a question, and its texts below. */
  withMedia(media: Media, ...html: readonly string[]): string
  /** Says that the feedback for the whole is left out, if there is any. */
  reportRanges(ranges: readonly { readonly feedback: string }[]): void
}

/** `picture` gives the address of a picture by its path in the package. */
export function textsOf(picture: (path: string) => string | undefined, warn: Warn): Texts {
  const options = {
    picture,
    report: (what: string) =>
      warn(
        'h5p-left-out',
        `${what} is left out: it has no place in a text, or is not in the package.`,
      ),
    reportNoAlt: () => warn('picture-without-text', NO_ALT),
  }
  const markdown = (html: string) => htmlMarkdown(html, options)
  return {
    markdown,
    withMedia(media, ...html) {
      return markdown(`${pictureOf(media, warn)}${html.map((one) => `<div>${one}</div>`).join('')}`)
    },
    reportRanges(ranges) {
      if (ranges.every(({ feedback }) => htmlWords(feedback) === '')) return
      warn('h5p-overall-feedback', 'feedback by the number of points has no place and is left out.')
    },
  }
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function pictureOf(media: Media, warn: Warn): string {
  if (!media) return ''
  const { library, params, metadata } = media.type
  if (library.startsWith('H5P.Image ')) {
    if (!params.file?.path) return ''
    warnOfLicence(params.file.copyright ?? metadata, 'its picture', warn)
    return `<img src="${escaped(params.file.path)}" alt="${escaped(htmlWords(params.alt))}">`
  }
  if (library === '') return ''
  const what = library.startsWith('H5P.Audio ') ? 'a recording' : 'a video'
  warn('h5p-media', `${what} stands beside the question and is left out.`)
  return ''
}

/** The source of a quiz is one for all of it, so others are named. */
export function warnOfLicence(metadata: Metadata, what: string, warn: Warn): void {
  const { license = '', author = '', authors = [] } = metadata ?? {}
  const names = [author, ...authors.map(({ name }) => name)].map((name) => name.trim())
  const said = [...names, license === 'U' ? '' : license].filter(Boolean).join(', ')
  if (said)
    warn(
      'h5p-own-licence',
      `${what} has an author or a licence of its own, which is left out: ${said.slice(0, 120)}.`,
    )
}
