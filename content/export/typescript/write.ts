// A self-check as a typed file, `defineQuiz(…)`, in the form that the formatter of the code gives.
import { checkSettings } from '../../markdown/write/quiz.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import type { AuthoredQuestion } from '../authored/shape.ts'
import { authoredQuestion } from '../authored/to-authored.ts'
import { call, printed, type Value } from './print.ts'

/** The function that declares each type. Its file is named after the type. */
const FUNCTIONS = {
  single: 'single',
  multiple: 'multiple',
  truefalse: 'trueFalse',
  order: 'order',
  match: 'match',
  number: 'number',
  text: 'text',
  blanks: 'blanks',
} as const satisfies { [T in AuthoredQuestion['type']]: string }

/** For a quiz without a guide, whose file is in content/quizzes. */
export function quizTypescript(quiz: CheckQuiz): string {
  const read = readQuiz(quiz)
  const questions = read.questions.map(authoredQuestion)
  const { title, description = '', lang, guide: _, ...settings } = checkSettings(read)
  const source = {
    id: read.id,
    kind: 'check',
    ...{ title, description, lang },
    ...settings,
    questions: questions.map(declaration),
  }
  const types = [...new Set(questions.map(({ type }) => type))].toSorted()
  return [
    "import { defineQuiz } from '../define/quiz.ts'",
    ...types.map((type) => `import { ${FUNCTIONS[type]} } from '../questions/${type}.ts'`),
    '',
    `export const ${nameOf(read.id)} = ${printed(call('defineQuiz', source as Value))}`,
    '',
  ].join('\n')
}

/** `tea-leaves` is `teaLeavesQuiz`: a name that is never a word of the language. */
export function nameOf(id: string): string {
  return `${id.replaceAll(/-+(.)/g, (_, letter: string) => letter.toUpperCase())}Quiz`
}

/** The functions take as records by id what is a list elsewhere. */
function declaration({ type, ...source }: AuthoredQuestion): Value {
  return call(FUNCTIONS[type], withRecords(source))
}

const RECORDS = ['options', 'items', 'blanks'] as const
/** Of these, the value is the text. */
const TEXTS = ['targets', 'bank'] as const

function withRecords(source: object): Value {
  const fields = source as Readonly<Record<string, readonly Part[]>>
  const records = RECORDS.flatMap((name) => {
    const entries = fields[name]?.map(({ id, ...part }) => [id, withRecords(part)] as const)
    return entries ? [[name, Object.fromEntries(entries)] as const] : []
  })
  const texts = TEXTS.flatMap((name) => {
    const entries = fields[name]?.map(({ id, text = '' }) => [id, text] as const)
    return entries ? [[name, Object.fromEntries(entries)] as const] : []
  })
  return { ...source, ...Object.fromEntries(records), ...Object.fromEntries(texts) } as Value
}

interface Part {
  readonly id: string
  readonly text?: string
}
