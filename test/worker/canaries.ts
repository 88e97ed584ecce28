// A small catalogue in which every text that is private until an answer is a canary: a
// word that says where it is from, and that is found wherever it goes.

import { built as fixtures } from 'selfcheck:built'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { Question } from '../../content/model/question.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { readTexts } from '../../content/publish/read-texts.ts'
import { multiple } from '../../content/questions/multiple.ts'
import { single } from '../../content/questions/single.ts'
import { trueFalse } from '../../content/questions/truefalse.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import type { Ledger } from '../../content/revisions/ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import type { App, Ids } from './routes.ts'

/** Nobody shared a result of it: that would be after an answer. */
export const TEA: Ids = { quiz: 'tea', guide: 'tea', code: 'nowhere' }

export interface Keys {
  readonly pour: 'warm' | 'boiling' | 'cold' | 'never'
  readonly kinds: readonly ('green' | 'black' | 'white' | 'mint' | 'lime')[]
  readonly dried: boolean
  readonly steep: 'short' | 'long'
}

export const KEYS: Keys = { pour: 'warm', kinds: ['green', 'black'], dried: true, steep: 'short' }

const guide: Guide = {
  id: 'tea',
  title: 'Tea',
  description: 'How to make it.',
  lang: 'en',
  source: { title: 'On tea', author: 'A', published: '2019-11-10' },
  sections: {
    water: { title: 'Water', body: ['Green tea wants water at *80 degrees*.'] },
    leaves: { title: 'Leaves', body: ['There are kinds.', ['green', 'black']] },
  },
  facts: {
    title: 'Kinds',
    subject: 'Kind',
    columns: { boiling: { label: 'Boiling water' } },
    rows: {
      green: { name: 'Green', section: 'leaves', cells: { boiling: { value: 'unstated' } } },
    },
  },
  takeaways: ['Mind the water.'],
}

/** Markup on purpose: a leak may come as text, as a run of rich text or as HTML. */
const canary = (question: string, where: string) => `So **canary-${question}-${where}** it is.`

/** The canaries in a text, each once, sorted. */
export function canariesIn(text: string): string[] {
  return [...new Set(text.match(/canary-[a-z]+-[a-z0-9]+/g))].toSorted()
}

function asking(id: string, section: string, ids: readonly string[], pinned?: string) {
  const option = (option: string) => ({
    text: `The option ${option}`,
    feedback: canary(id, option),
    ...(option === pinned && { pinned: true }),
  })
  return {
    id,
    section,
    prompt: `What about *${id}*?`,
    options: Object.fromEntries(ids.map((id) => [id, option(id)])),
    explanation: canary(id, 'explanation'),
    hints: [canary(id, 'hint1'), canary(id, 'hint2')],
    allow: { 'absolute-words': canary(id, 'allow') },
  }
}

/** `mix` puts the free options of each question into another authored order. */
function questions(keys: Keys, mix: (ids: readonly string[]) => readonly string[]): Question[] {
  const { pour, kinds, dried, steep } = keys
  return [
    single({
      ...asking('pour', 'water', [...mix(['warm', 'boiling', 'cold']), 'never'], 'never'),
      key: pour,
    }),
    multiple({
      ...asking('kinds', 'leaves', mix(['green', 'black', 'white', 'mint', 'lime'])),
      key: kinds,
    }),
    trueFalse({
      ...asking('dried', 'leaves', []),
      key: dried,
      feedback: { true: canary('dried', 'true'), false: canary('dried', 'false') },
    }),
    single({ ...asking('steep', 'water', mix(['short', 'long'])), key: steep }),
  ]
}

export function teaCatalogue(
  keys: Keys = KEYS,
  mix: (ids: readonly string[]) => readonly string[] = (ids) => ids,
): Catalogue<CheckQuiz> {
  const quiz = {
    id: 'tea',
    kind: 'check',
    title: 'Do you know tea?',
    description: 'Some questions.',
    lang: 'en',
    guide,
    questions: questions(keys, mix),
    allow: { 'key-position': canary('quiz', 'allow') },
    bands: [
      { id: 'first', from: 0, title: 'A first sip', text: 'More below.' },
      { id: 'last', from: 100, title: 'A full cup', text: 'Well brewed.' },
    ],
  } as const
  return { guides: [guide], quizzes: [quiz] }
}

/** The ledger after a first release of the catalogue, or after one that follows others. */
export function release(catalogue: Catalogue, before: Ledger = EMPTY_LEDGER): Ledger {
  return extendLedger(before, catalogue)
}

export function appOf(catalogue: Catalogue, ledger: Ledger = release(catalogue)): App {
  const openapi = JSON.stringify({
    info: { description: '' },
    paths: {},
    components: { schemas: {} },
  })
  const assets = {
    inlining: fixtures.assets.inlining,
    frontJs: '/c/front.js',
    articleJs: '/c/article.js',
    printJs: '/c/print.js',
    embedJs: '/c/frame.js',
    pinned: { path: '/v1.2.3/self-check.js', integrity: 'sha384-0' },
    sizes: { code: 14_000, quizzes: {} },
  }
  const site = {
    name: 'Canaries',
    lang: 'en',
    colourCss: '',
    pageCss: '/c/page.css',
    embedCss: '/c/frame.css',
  }
  const built = { version: '1.2.3', openapi, site, assets }
  return createApp(openCatalogue(readTexts(catalogue), ledger), built)
}
