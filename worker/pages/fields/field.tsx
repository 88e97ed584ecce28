// Which field shows which type in the form, and how its values are read.
import type { PublicQuestion, Response } from '../../../content/wire.ts'
import type { PageWords, WithWords } from '../words/words.ts'
import { ChoiceField, readChoice } from './choice.tsx'
import { MatchField, readMatch } from './match.tsx'
import { OrderField, readOrder } from './order.tsx'
import { readTyped, TypedField } from './typed.tsx'

export function Field({ question, words }: WithWords & { question: PublicQuestion }) {
  switch (question.type) {
    case 'order':
      return <OrderField question={question} words={words} />
    case 'match':
      return <MatchField question={question} words={words} />
    case 'number':
    case 'text':
    case 'blanks':
      return <TypedField question={question} words={words} />
    default:
      return <ChoiceField question={question} />
  }
}

/** What is asked for beside the prompt. */
export function helpOf({ type }: PublicQuestion, words: PageWords): string | undefined {
  switch (type) {
    case 'multiple':
      return words.chooseAll
    case 'order':
      return words.givePlaces
    case 'match':
      return words.chooseEach
    default:
      return undefined
  }
}

export interface ReadField {
  readonly response: Response
  /** It said less than it might have: the reader is told how it was read. */
  readonly isUnclear?: true
}

/** The response that the form's values make, or undefined where none was given. */
export function readField(question: PublicQuestion, form: URLSearchParams): ReadField | undefined {
  switch (question.type) {
    case 'order': {
      const read = readOrder(question, form)
      return read && { response: read.response, ...(!read.isClear && { isUnclear: true }) }
    }
    case 'match': {
      const response = readMatch(question, form)
      return response === undefined ? undefined : { response }
    }
    case 'number':
    case 'text':
    case 'blanks': {
      const response = readTyped(question, form)
      return response === undefined ? undefined : { response }
    }
    default: {
      const response = readChoice(question, form.getAll(question.id))
      return response === undefined ? undefined : { response }
    }
  }
}
