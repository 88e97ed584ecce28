// What `import --json-report FILE` writes. Fields may be added; those that are here stay.
import type { Converted } from '../../import/convert.ts'
import type { Finding } from '../../import/importer.ts'
import { rightAnswer } from '../../import/right-answer.ts'
import type { AnyQuestion } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import type { QuestionType, Response } from '../../wire/index.ts'

interface ReportedPart {
  readonly id: string
  readonly text: string
}

interface ReportedQuestion {
  readonly id: string
  readonly type: QuestionType
  /** In plain words. */
  readonly prompt: string
  /** The right answer in the form of a response. Absent: its quiz has no right answers. */
  readonly key?: Response
  readonly line: number
  /** In a package: the file inside that has the question. */
  readonly inside?: string
  /** The options, items or targets that the key names, in plain words. */
  readonly choices?: readonly ReportedPart[]
  readonly items?: readonly ReportedPart[]
  readonly targets?: readonly ReportedPart[]
  readonly blanks?: readonly { readonly id: string; readonly choices?: readonly ReportedPart[] }[]
}

export interface ReportedFile {
  readonly file: string
  /** Absent: the content has the signs of no format. */
  readonly format?: string
  /** The file that was written, or would be. Absent: nothing could be imported. */
  readonly out?: string
  readonly questions: readonly ReportedQuestion[]
  readonly skipped: readonly Finding[]
  readonly warnings: readonly Finding[]
}

export interface ImportReport {
  readonly files: readonly ReportedFile[]
  readonly totals: {
    readonly files: number
    readonly questions: number
    readonly skipped: number
    readonly warnings: number
  }
}

export function reportedQuestions({ questions }: Converted): ReportedQuestion[] {
  return questions.map(({ question, place: { line, inside } }) => {
    return {
      id: question.id,
      type: question.type,
      prompt: markupText(question.prompt.text),
      ...('solution' in question && { key: rightAnswer(question) }),
      line,
      ...(inside !== undefined && { inside }),
      ...partsOf(question),
    }
  })
}

function partsOf({ prompt }: AnyQuestion) {
  return {
    ...('choices' in prompt && { choices: inWords(prompt.choices) }),
    ...('items' in prompt && { items: inWords(prompt.items) }),
    ...('targets' in prompt && { targets: inWords(prompt.targets) }),
    ...('blanks' in prompt && {
      blanks: prompt.blanks.map(({ id, choices }) => {
        return { id, ...(choices && { choices: inWords(choices) }) }
      }),
    }),
  }
}

const inWords = (
  parts: readonly { readonly id: string; readonly text: Parameters<typeof markupText>[0] }[],
) => parts.map(({ id, text }) => ({ id, text: markupText(text) }))
