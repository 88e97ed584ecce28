// The grammar has a form for every field of the model. A field that is missing in a table below does
// not compile, and the page about Markdown must show each form.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Guide, SectionSource } from '../../../../content/model/guide.ts'
import type {
  BlanksQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  TrueFalseQuestion,
} from '../../../../content/model/question.ts'
import type {
  BlankKey,
  BlankPrompt,
  ChoicePrompt,
  ChoiceSolution,
  Expected,
  NumberKey,
  Placed,
  PlacingSolution,
  Solution,
  TextKey,
  TypedSolution,
} from '../../../../content/model/question-parts.ts'
import type { BandSource, CheckQuiz } from '../../../../content/model/quiz.ts'
import type { QuizOrigin } from '../../../../content/model/source.ts'

const PAGE = readFileSync(new URL('../../../../content/docs/markdown.md', import.meta.url), 'utf8')

/** As it stands on the page; or why a file does not say it. */
type Form = string | { readonly follows: string }
type Fields<T> = T extends unknown ? keyof T : never
type Forms<T> = { readonly [F in Fields<T>]: Form }

const fromWords = { follows: 'from the name of the file' }
const parts = { follows: 'from the fields of its parts, below' }
const byAnswer = { follows: 'from what the answer looks like' }

const quiz: Forms<CheckQuiz> = {
  id: fromWords,
  kind: { follows: 'since a file has a self-check unless it says otherwise' },
  title: 'title: Do you know your indexes?',
  description: 'description: Two questions',
  lang: 'lang: en',
  guide: '`guide: NAME`',
  source: '| `source` |',
  questions: '## An index makes every write faster.',
  bands: 'bands:\n',
  draw: '`draw`',
  spread: '`spread: true`',
  sets: '`sets`',
  tries: 'tries: 2',
  confidence: '`confidence: true`',
  report: '`report`',
  printedKey: '`printedKey: false`',
  statistics: '`statistics: false`',
  shuffle: '`shuffle`',
  allow: 'allow:\n  key-position: ',
}
const origin: Forms<QuizOrigin> = {
  title: '`{ title: …, author: …,',
  author: 'author: …, url:',
  url: 'url: https://…',
  licence: 'licence: CC BY 4.0',
}
const band: Forms<BandSource> = {
  id: 'and an `id`',
  from: '{ from: 0,',
  title: 'title: A first look',
  text: 'text: The explanations',
}
const question: Forms<Question> = {
  id: '{#like-prefix}',
  type: byAnswer,
  section: 'section=btree',
  weight: 'weight=2',
  always: '`always`',
  allow: 'allow-negative-stem="It is',
  prompt: parts,
  solution: parts,
  ownLabels: '{type=truefalse}',
  unusedBank: { follows: 'from a list of `- @id: …` that no gap picks from' },
}
const solution: Forms<Solution> = {
  explanation: 'Only conditions that are ranges of keys',
  hints: '> A B-tree keeps its keys in order.',
  evidence: 'evidence="some words"',
}
const choices: Forms<ChoicePrompt['choices'][number]> = {
  id: '`{#id}` and `{pinned}`',
  text: '- [ ] Neither of them',
  pinned: '{pinned}',
}
const choice: Forms<ChoiceSolution<string>> = {
  ...solution,
  key: '- [x] ',
  feedback: '  A prefix is a range of keys',
}
const placed: Forms<Placed> = { id: '`{#id}` at the end of an item', text: '1. A lookup in a hash' }
const placing: Forms<PlacingSolution<readonly string[]>> = {
  ...solution,
  key: byAnswer,
  feedback: '   It takes one step for each level.',
  general: '- other: Look at large tables.',
}
const match: Forms<MatchQuestion['prompt']> & Forms<MatchQuestion['solution']> = {
  ...placing,
  text: '## What is each index good at?',
  items: '| B-tree | ranges |',
  targets: '| | passwords |',
  feedback: '- GIN: It has an entry',
  pairs: '- B-tree | words in a text: ',
}
const number: Forms<NumberQuestion['prompt']> = {
  text: '## How large is a page',
  unit: '{unit=kB}',
}
const numberKey: Forms<NumberKey> = {
  value: '`= 6`',
  tolerance: '`= 3.14 ± 0.01`',
  from: '`= 3 to 4`',
  to: '`= 3 to 4`',
  exact: '`exact`',
}
const textKey: Forms<TextKey> = {
  accept: '= leaf | leaf page',
  case: '`case`',
  accents: '`accents`',
  exact: '`exact`',
}
const expected: Forms<Expected> = { ...numberKey, accept: '- root: That', feedback: '- 4: That is' }
const typed: Forms<TypedSolution<NumberKey>> = {
  ...solution,
  key: '= 8',
  feedback: '- right: It can',
  expected: '- 4: That is',
}
const blank: Forms<BlankPrompt> = {
  id: '{{#pages leaf | leaf page}}',
  choices: '{{*balanced #balanced | sorted #sorted}}',
  isFromBank: '{{@root}}',
}
const blankKey: Forms<BlankKey> = {
  ...numberKey,
  ...textKey,
  kind: byAnswer,
  choice: '{{*balanced | sorted}}',
}
const blanks: Forms<BlanksQuestion['solution']> = { ...typed, key: byAnswer }
const statement: Forms<TrueFalseQuestion> = question
const order: Forms<OrderQuestion> = question
const guide: Forms<Guide> = {
  id: fromWords,
  title: 'title: Indexes in Postgres',
  description: 'description: What an index is made of',
  lang: 'lang: en',
  source: 'source: { author: Ann Example',
  sections: '## How a B-tree works {#btree}',
  facts: { follows: 'from a typed file, for now' },
  takeaways: 'takeaways:\n',
}
const source: Forms<NonNullable<Guide['source']>> = {
  title: '`title`, `author`, `published` and `url`',
  author: 'author: Ann Example',
  published: 'published: "2026-05-01"',
  url: '`title`, `author`, `published` and `url`',
}
const section: Forms<SectionSource> = {
  title: '## What it costs',
  body: 'Each write has to keep it up to date.',
}

const TABLES = {
  ...{
    quiz,
    origin,
    band,
    question,
    statement,
    order,
    choices,
    choice,
    placed,
    placing,
    match,
    number,
  },
  ...{ typed, numberKey, textKey, expected, blank, blankKey, blanks, guide, source, section },
}

it.each(Object.entries(TABLES))('the page shows a form for each field: %s', (_, table) => {
  for (const [field, form] of Object.entries<Form>(table))
    if (typeof form === 'string') expect(PAGE, field).toContain(form)
})
