// Aiken, the plain text format of Moodle: a question, options with a letter, and the letter that is
// right. https://docs.moodle.org/en/Aiken_format
import type { ChoiceDraft } from '../draft.ts'
import type { Finding, Imported, Importer, ImportFile } from '../importer.ts'
import { plainMarkdown } from '../text/plain.ts'

const OPTION = /^\s*([A-Z])[.)]\s+(.*\S)\s*$/
const ANSWER = /^\s*ANSWER:\s*([A-Z])\s*$/

export const aiken: Importer = {
  id: 'aiken',
  title: 'Aiken',
  recognises: ({ text }) => /^\s*ANSWER:\s*[A-Z]\s*$/m.test(text) && /^\s*A[.)]\s/m.test(text),
  read,
}

interface Item {
  line: number
  prompt: string[]
  options: { letter: string; text: string }[]
}

function read({ text }: ImportFile): Imported {
  const drafts: ChoiceDraft[] = []
  const skipped: Finding[] = []
  let item: Item | undefined
  const skip = (code: string, reason: string, line: number) => {
    const question = item?.prompt.join(' ')
    skipped.push({ code, reason: `${reason} Skipped.`, line, ...(question && { question }) })
    item = undefined
  }
  const unanswered = 'it has no line "ANSWER: A" after its options.'
  for (const [at, content] of text.split('\n').entries()) {
    const line = at + 1
    const [, letter, words = ''] = OPTION.exec(content) ?? []
    const [, right] = ANSWER.exec(content) ?? []
    if (right !== undefined) {
      if (!item) skip('stray-answer', `"ANSWER: ${right}" follows no question.`, line)
      else if (item.options.length < 2) skip('too-few', 'it has fewer than two options.', item.line)
      else if (!item.options.some((option) => option.letter === right))
        skip('no-right-answer', `its answer is ${right}, and no option has this letter.`, line)
      else drafts.push(draftOf(item, right))
      item = undefined
    } else if (letter !== undefined && item && letter === nextLetter(item)) {
      item.options.push({ letter, text: words })
    } else if (content.trim() === '') {
      // Files with blank lines between question and options are common; Moodle reads them, too.
    } else if (item && item.options.length === 0) {
      item.prompt.push(content.trim())
    } else {
      if (item) skip('no-right-answer', unanswered, item.line)
      item = { line, prompt: [content.trim()], options: [] }
    }
  }
  if (item) skip('no-right-answer', unanswered, item.line)
  return { drafts, skipped, warnings: [] }
}

const nextLetter = ({ options }: Item) => String.fromCharCode(65 + options.length)

function draftOf({ line, prompt, options }: Item, right: string): ChoiceDraft {
  return {
    type: 'single',
    line,
    prompt: plainMarkdown(prompt.join('\n')),
    options: options.map(({ letter, text }) => {
      return { text: plainMarkdown(text), isRight: letter === right }
    }),
  }
}
