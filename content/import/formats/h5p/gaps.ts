// The H5P types whose text has its answers between asterisks.
import { err, ok } from '../../../common/result.ts'
import { type Draft, type DraftGap, type DraftOption, gapMark } from '../../draft.ts'
import { htmlWords } from '../../text/html.ts'
import { NOT_THIS, type Reader } from './choice.ts'
import { markedIn, partsOf } from './marked-text.ts'
import { Blanks, DragText, Flashcards, MarkTheWords } from './shapes.ts'
import { escaped } from './texts.ts'

export const blanks: Reader = (params, texts, warn, line) => {
  const read = Blanks.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, text, questions, behaviour, overallFeedback } = read.data
  texts.reportRanges(overallFeedback)
  if (behaviour?.acceptSpellingErrors)
    warn('h5p-spelling', 'answers with a slip were right there; here they are not.')
  const gaps: DraftGap[] = []
  const hints: string[] = []
  const lines = questions.map((html) =>
    markedIn(html, (inside) => {
      const { forms, tip } = partsOf(inside)
      if (tip) hints.push(texts.markdown(escaped(tip)))
      const isCaseSensitive = behaviour?.caseSensitive !== false
      gaps.push({
        kind: 'text',
        field: { accept: forms, ...(isCaseSensitive && { isCaseSensitive }) },
      })
      return gapMark(gaps.length - 1)
    }),
  )
  return ok({
    type: 'blanks',
    line,
    prompt: texts.withMedia(media, text, ...lines),
    gaps,
    ...(hints.length > 0 && { hints }),
  })
}

/** Each gap offers all words that could be dragged, as the box of words did. */
export const dragText: Reader = (params, texts, _, line) => {
  const read = DragText.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, taskDescription, textField, distractors, overallFeedback } = read.data
  texts.reportRanges(overallFeedback)
  const words: ReturnType<typeof partsOf>[] = []
  const text = markedIn(textField, (inside) => {
    words.push(partsOf(inside))
    return gapMark(words.length - 1)
  })
  const bank = new Set(words.map(({ whole }) => whole))
  markedIn(distractors, (inside) => {
    bank.add(partsOf(inside).whole)
    return ''
  })
  const hints = words.flatMap(({ tip }) => (tip ? [texts.markdown(escaped(tip))] : []))
  return ok({
    type: 'blanks',
    line,
    prompt: texts.withMedia(media, taskDescription, withBreaks(text)),
    gaps: words.map(({ whole, right, wrong }): DraftGap => {
      return { kind: 'select', options: [...bank].map((word) => option(word, whole, right, wrong)) }
    }),
    ...(hints.length > 0 && { hints }),
  })

  function option(word: string, key: string, right: string, wrong: string): DraftOption {
    const feedback = word === key ? right : wrong
    return {
      text: texts.markdown(escaped(word)),
      isRight: word === key,
      ...(feedback && { feedback: texts.markdown(escaped(feedback)) }),
    }
  }
}

const withBreaks = (text: string) => text.replaceAll('\n', '<br>')

/** More words than a list of options can have; a longer text is no list. */
const MAX_WORDS = 60

/** Every word of the text is an option. */
export const markTheWords: Reader = (params, texts, _, line) => {
  const read = MarkTheWords.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, taskDescription, textField, overallFeedback } = read.data
  texts.reportRanges(overallFeedback)
  const marked: string[] = []
  const shown = markedIn(textField, (inside) => escaped(partsOf(inside).whole))
  const text = markedIn(textField, (inside) => {
    marked.push(bare(partsOf(inside).whole))
    return `${MARK}${marked.length - 1}${MARK}`
  })
  const words = htmlWords(text)
    .split(' ')
    .map((word) => {
      const [, at] = MARKED_WORD.exec(word) ?? []
      return { text: marked[Number(at)] ?? bare(word), isRight: at !== undefined }
    })
    .filter((word) => word.text !== '')
  const right = new Set(words.filter(({ isRight }) => isRight).map((word) => word.text))
  const both = words.find((word) => !word.isRight && right.has(word.text))
  if (both) {
    const reason = `"${both.text}" is right in one place of its text and wrong in another, which options cannot say.`
    return err({ code: 'h5p-same-word', reason })
  }
  const options = new Set(words.map((word) => word.text))
  if (options.size > MAX_WORDS) {
    const reason = `its text has ${options.size} words, which are too many options. Shorten it.`
    return err({ code: 'h5p-too-long', reason })
  }
  return ok({
    type: 'multiple',
    line,
    prompt: texts.withMedia(media, taskDescription, withBreaks(shown)),
    options: [...options].map((word) => {
      return { text: texts.markdown(escaped(word)), isRight: right.has(word) }
    }),
  })
}

/** Stands in a text for a marked word. A character that no text has (private use). */
const MARK = '\ue000'
const MARKED_WORD = /\ue000(\d+)\ue000/

/** Without signs at both ends. */
function bare(word: string): string {
  const characters = [...word]
  const isSign = (one: string) => /[^\p{L}\p{N}]/u.test(one)
  const from = characters.findIndex((one) => !isSign(one))
  if (from === -1) return ''
  return characters.slice(from, characters.findLastIndex((one) => !isSign(one)) + 1).join('')
}

/** Cards that are answered by typing. */
export const flashcards: Reader = (params, texts, _, line) => {
  const read = Flashcards.safeParse(params)
  if (!read.success) return NOT_THIS
  return ok(read.data.cards.map((card): Draft => cardOf(card)))

  function cardOf({ text, answer, tip, image, imageAltText }: Card): Draft {
    const accept = answer.split('/').map(htmlWords)
    const picture = image?.path
      ? `<img src="${escaped(image.path)}" alt="${escaped(imageAltText)}">`
      : ''
    return {
      type: 'text',
      line,
      prompt: texts.withMedia(undefined, picture, text),
      field: { accept: accept.filter((form) => form !== '') },
      ...(htmlWords(tip) !== '' && { hints: [texts.markdown(tip)] }),
    }
  }
}

type Card = ReturnType<typeof Flashcards.parse>['cards'][number]
