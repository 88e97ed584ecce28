// Which field shows which type in the form, and how its values are read.
import type { PublicQuestion, Response } from '../../../content/wire.ts'
import { ChoiceField, readChoice } from './choice.tsx'
import { MatchField, readMatch } from './match.tsx'
import { OrderField, readOrder } from './order.tsx'
import { readTyped, TypedField } from './typed.tsx'

export function Field({ question }: { question: PublicQuestion }) {
  switch (question.type) {
    case 'order':
      return <OrderField question={question} />
    case 'match':
      return <MatchField question={question} />
    case 'number':
    case 'text':
    case 'blanks':
      return <TypedField question={question} />
    default:
      return <ChoiceField question={question} />
  }
}

/** What is asked for beside the prompt. */
export function helpOf({ type }: PublicQuestion): string | undefined {
  switch (type) {
    case 'multiple':
      return 'Choose all that apply.'
    case 'order':
      return 'Give each its place, 1 for the first.'
    case 'match':
      return 'Choose one for each.'
    default:
      return undefined
  }
}

export interface ReadField {
  readonly response: Response
  /** What the reader should know of how it was read. */
  readonly note?: string
}

/** The response that the form's values make, or undefined where none was given. */
export function readField(question: PublicQuestion, form: URLSearchParams): ReadField | undefined {
  switch (question.type) {
    case 'order': {
      const read = readOrder(question, form)
      return read && { response: read.response, ...(!read.isClear && { note: UNCLEAR }) }
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

const UNCLEAR = 'Not every place was given once, so this is your order as far as it went.'
