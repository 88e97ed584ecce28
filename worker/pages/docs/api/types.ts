// The types of questions in words. A type that is missing does not compile.
import type { PublicQuiz, QuestionType } from '../../../../content/wire/index.ts'

export type { PublicQuiz, QuestionType }

interface TypeWords {
  readonly title: string
  /** What a response is, in a sentence. */
  readonly response: string
}

export const TYPES: { readonly [T in QuestionType]: TypeWords } = {
  single: { title: 'One right option', response: 'Send the id of the option.' },
  multiple: {
    title: 'Several right options',
    response: 'Send a list of ids. Each right one adds a share, and each wrong one takes one away.',
  },
  truefalse: { title: 'True or false', response: 'Send "true" or "false", or a boolean.' },
  order: {
    title: 'An order',
    response: 'Send all ids, from first to last. Each item in its place counts.',
  },
  match: {
    title: 'A match',
    response: 'Send an object with a target for each item. Each right pair counts.',
  },
  number: {
    title: 'A number',
    response: 'Send a number, or what the reader typed. A text that is no number is not right.',
  },
  text: {
    title: 'A word',
    response: 'Send what the reader typed. Capitals, accents and small slips are read kindly.',
  },
  blanks: {
    title: 'Gaps in a text',
    response: 'Send an object with the typed text or the id of the option for each gap.',
  },
}
