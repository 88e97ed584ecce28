// An outcome quiz and the vectors that scoring, API, form and widget are all held to. What
// the vectors find was added up by hand from the points below, and never by the code that
// they judge.

import { defineOutcomeQuiz } from '../../content/define/outcome-quiz.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import golden from '../fixtures/outcome-vectors.json' with { type: 'json' }

const guide = {
  id: 'pets',
  title: 'Pets',
  description: 'Who lives with us.',
  lang: 'en',
  source: { title: 'On pets', author: 'A', published: '2019-11-10' },
  sections: {
    cats: { title: 'Cats', body: ['They purr.'] },
    dogs: { title: 'Dogs', body: ['They bark.'] },
    fish: { title: 'Fish', body: ['They are quiet.'] },
  },
  takeaways: [],
} satisfies Guide

export const PETS = defineOutcomeQuiz(guide, {
  id: 'pets',
  title: 'Which pet suits you?',
  description: 'Four questions.',
  lang: 'en',
  outcomes: {
    cat: { title: 'A cat', text: 'It *purrs*.', section: 'cats', prefer: 'If you like purring.' },
    dog: { title: 'A dog', text: 'It barks.', section: 'dogs', prefer: 'If you like walking.' },
    fish: { title: 'A fish', text: 'It swims.', section: 'fish', prefer: 'If you like water.' },
  },
  questions: [
    {
      id: 'walks',
      type: 'single',
      section: 'dogs',
      prompt: 'How far do you like to walk?',
      options: {
        far: { text: 'Far out', points: { dog: 3 }, why: 'Dogs walk far.' },
        near: { text: 'Around the house', points: { cat: 2, fish: 1 }, why: 'Both stay *near*.' },
        nowhere: { text: 'Not at all', points: { fish: 3 }, why: 'Fish do not walk.' },
      },
    },
    {
      id: 'noise',
      type: 'single',
      section: 'cats',
      prompt: 'How loud may it be?',
      options: {
        lively: { text: 'As loud as it likes', points: { dog: 2 }, why: 'Dogs bark.' },
        quiet: { text: 'Hardly to be heard', points: { cat: 1, fish: 2 }, why: 'Both are quiet.' },
        any: { text: 'All the same to me', pinned: true },
      },
    },
    {
      id: 'touch',
      type: 'multiple',
      section: 'cats',
      prompt: 'What do you enjoy?',
      options: {
        fur: { text: 'Warm fur', points: { cat: 1, dog: 1 }, why: 'Both have fur.' },
        play: { text: 'Throwing sticks', points: { dog: 2 }, why: 'Dogs bring sticks back.' },
        purr: { text: 'A purr', points: { cat: 3 }, why: 'Only cats purr.' },
        watch: { text: 'Something to look at', points: { fish: 2 }, why: 'Fish are a sight.' },
      },
    },
    {
      id: 'time',
      type: 'single',
      section: 'fish',
      prompt: 'How much time do you have?',
      options: {
        much: { text: 'A whole day', points: { dog: 1 }, why: 'Dogs take time.' },
        some: { text: 'An evening', points: { cat: 2 }, why: 'Cats come at night.' },
        little: { text: 'A minute', points: { cat: 1, fish: 1 }, why: 'Both get by alone.' },
      },
    },
  ],
})

export const PETS_CATALOGUE: Catalogue = { guides: [guide], quizzes: [PETS] }
export const PETS_LEDGER = extendLedger(EMPTY_LEDGER, PETS_CATALOGUE)

export interface OutcomeVector {
  readonly name: string
  /** The options chosen, by question. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>
  readonly outcome: string | null
  readonly runnerUp: string | null
  /** `question/option`, the strongest first. */
  readonly because: readonly string[]
}

export const OUTCOME_VECTORS: readonly OutcomeVector[] = golden.cases.map((one) => ({
  ...one,
  // Questions that a vector leaves open are undefined in the file's type.
  answers: Object.fromEntries(
    Object.entries(one.answers).flatMap(([id, chosen]) =>
      chosen === undefined ? [] : [[id, chosen]],
    ),
  ),
}))

/** As an attempt has them. */
export function answersOf({ answers }: OutcomeVector) {
  return Object.entries(answers).map(([question, response]) => ({
    question,
    response: typeof response === 'string' ? response : [...response],
  }))
}

export function titleOf(outcome: string): string {
  const found = PETS.outcomes.find(({ id }) => id === outcome)
  if (!found) throw new Error(`The quiz has no outcome ${outcome}.`)
  return found.title
}
