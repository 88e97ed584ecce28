// A sheet to print: one file of HTML without a script, the questions first and the key on a page of
// its own.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { directionOf } from '../../common/direction.ts'
import type { PictureKind, Pictures } from '../../model/picture.ts'
import type { CheckQuiz, Quiz } from '../../model/quiz.ts'
import { picturesIn } from '../../publish/pictures.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import type { Exported, Exporter } from '../exporter.ts'
import { unreadPicture } from '../losses/files.ts'
import { NOT_FOR_OUTCOMES } from '../losses/outcome-quiz.ts'
import { element } from '../markup/element.ts'
import { keyOf } from './key.ts'
import { lossesOf } from './losses.ts'
import { questionOf } from './question.ts'
import { STYLE } from './style.ts'
import { type SheetWords, sheetWords } from './words.ts'

export const html: Exporter = { id: 'html', title: 'a sheet to print', write }

function write(quiz: Quiz, pictures: Pictures): Exported {
  const read = readQuiz(quiz)
  if (read.kind === 'outcome') return NOT_FOR_OUTCOMES
  const picture = (src: string) => dataAddress(pictures, src)
  const lost = picturesIn((text) => readQuiz(quiz, text)).filter((src) => !picture(src))
  return {
    content: page(read, picture),
    questions: read.questions.length,
    losses: [...lossesOf(read), ...lost.map(unreadPicture)],
  }
}

const MEDIA: { readonly [K in PictureKind]: string } = {
  avif: 'avif',
  webp: 'webp',
  png: 'png',
  jpg: 'jpeg',
  gif: 'gif',
  svg: 'svg+xml',
}

function dataAddress(pictures: Pictures, src: string): string | undefined {
  const file = pictures.get(src)
  if (!file?.ok) return undefined
  const { kind, bytes } = file.value
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:image/${MEDIA[kind]};base64,${btoa(binary)}`
}

function page(quiz: CheckQuiz, picture: (src: string) => string | undefined): string {
  const { title, description, lang, source, questions } = quiz
  const words = sheetWords(lang)
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      element(
        'header',
        {},
        element('h1', {}, title),
        description === '' ? undefined : element('p', {}, description),
        nameLine(words),
      ),
      element(
        'ol',
        { class: 'questions' },
        questions.map((one) => questionOf(one, words, picture)),
      ),
      sourceLine(source),
    ),
    element(
      'section',
      { class: 'key' },
      element('h2', {}, `${words.key}: ${title}`),
      element(
        'ol',
        { class: 'questions' },
        questions.map((one) => keyOf(one, words, picture)),
      ),
    ),
  )
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, STYLE),
  )
  const root = element('html', { lang, dir: directionOf(lang) }, head, body)
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, root] })}\n`
}

/** Lines on which whoever hands the sheet in writes a name and the date. */
const nameLine = ({ name, date }: SheetWords): Element =>
  element('p', { class: 'name' }, element('span', {}, `${name}:`), element('span', {}, `${date}:`))

function sourceLine(source: CheckQuiz['source']): Element | undefined {
  const parts = [source?.title, source?.author, source?.licence, source?.url]
  const text = parts.filter((part) => part !== undefined).join(' · ')
  return text === '' ? undefined : element('footer', {}, element('p', {}, text))
}
