// A file of each format with as many questions as one asks for, each with four options of which the
// second is right.
import { zipSync } from 'fflate'

const OPTIONS = ['alpha', 'beta', 'gamma', 'delta'] as const
const prompt = (at: number) => `Which word stands at place ${at} of the list?`
const each = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join('')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const option = (word: string, at: number) => `${word} ${at}`
const isRight = (word: string) => word === 'beta'

export const GENERATED: Readonly<Record<string, (count: number) => Uint8Array>> = {
  aiken: (count) =>
    bytesOf(
      each(count, (at) => {
        const options = OPTIONS.map((word, place) => `${'ABCD'[place]}. ${option(word, at)}\n`)
        return `${prompt(at)}\n${options.join('')}ANSWER: B\n\n`
      }),
    ),
  csv: (count) =>
    bytesOf(
      `question,A,B,C,D,answer,explanation\n${each(count, (at) => {
        return `${prompt(at)},${OPTIONS.map((word) => option(word, at)).join(',')},B,"Because, so ${at}."\n`
      })}`,
    ),
  gift: (count) =>
    bytesOf(
      each(count, (at) => {
        const options = OPTIONS.map((word) => `${isRight(word) ? '=' : '~'}${option(word, at)}`)
        return `::q${at}::${prompt(at)} {\n${options.join('\n')}\n}\n\n`
      }),
    ),
  mdbook: (count) =>
    bytesOf(
      each(count, (at) => {
        const others = OPTIONS.filter((word) => !isRight(word)).map(
          (word) => `"${option(word, at)}"`,
        )
        return `[[questions]]\ntype = "MultipleChoice"\nprompt.prompt = "${prompt(at)}"\nprompt.distractors = [${others.join(', ')}]\nanswer.answer = "${option('beta', at)}"\n\n`
      }),
    ),
  moodlexml: (count) =>
    bytesOf(
      `<?xml version="1.0"?><quiz>${each(count, (at) => {
        const answers = OPTIONS.map(
          (word) =>
            `<answer fraction="${isRight(word) ? 100 : 0}"><text>${option(word, at)}</text></answer>`,
        )
        return `<question type="multichoice"><name><text>q${at}</text></name><questiontext format="html"><text><![CDATA[<p>${prompt(at)}</p>]]></text></questiontext><single>true</single>${answers.join('')}</question>\n`
      })}</quiz>`,
    ),
  opentdb: (count) =>
    bytesOf(
      JSON.stringify({
        results: Array.from({ length: count }, (_, at) => ({
          type: 'multiple',
          question: prompt(at),
          correct_answer: option('beta', at),
          incorrect_answers: ['alpha', 'gamma', 'delta'].map((word) => option(word, at)),
        })),
      }),
    ),
  qti: (count) =>
    bytesOf(
      `<questestinterop><assessment ident="a" title="Many"><section ident="s">${each(
        count,
        (at) => {
          const labels = OPTIONS.map(
            (word) =>
              `<response_label ident="${word}"><material><mattext>${option(word, at)}</mattext></material></response_label>`,
          )
          return `<item ident="i${at}"><presentation><material><mattext>${prompt(at)}</mattext></material><response_lid ident="r" rcardinality="Single"><render_choice>${labels.join('')}</render_choice></response_lid></presentation><resprocessing><outcomes><decvar varname="SCORE"/></outcomes><respcondition><conditionvar><varequal respident="r">beta</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>\n`
        },
      )}</section></assessment></questestinterop>`,
    ),
  quizdown: (count) =>
    bytesOf(
      each(count, (at) => {
        const options = OPTIONS.map(
          (word) => `1. [${isRight(word) ? 'x' : ' '}] ${option(word, at)}\n`,
        )
        return `### ${prompt(at)}\n\n${options.join('')}\n`
      }),
    ),
  xlsx: (count) => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (cells: readonly string[], at: number) =>
      `<row r="${at}">${numbered(cells, at)}</row>`
    const numbered = (cells: readonly string[], at: number) =>
      cells
        .map((text, place) => cell(text).replace('<c', `<c r="${'ABCDEF'[place]}${at}"`))
        .join('')
    const header = row(['question', 'A', 'B', 'C', 'D', 'answer'], 1)
    const rows = each(count, (at) =>
      row([prompt(at), ...OPTIONS.map((word) => option(word, at)), 'B'], at + 1),
    )
    const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    return zipSync({
      'xl/workbook.xml': bytesOf(
        `<workbook xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': bytesOf(
        `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': bytesOf(
        `<worksheet><sheetData>${header}${rows}</sheetData></worksheet>`,
      ),
    })
  },
  h5p: (count) => {
    const questions = Array.from({ length: count }, (_, at) => ({
      library: 'H5P.MultiChoice 1.16',
      params: {
        question: `<p>${prompt(at)}</p>`,
        answers: OPTIONS.map((word) => {
          return { text: `<div>${option(word, at)}</div>`, correct: isRight(word) }
        }),
      },
    }))
    return zipSync({
      'h5p.json': bytesOf(JSON.stringify({ title: 'Many', mainLibrary: 'H5P.QuestionSet' })),
      'content/content.json': bytesOf(JSON.stringify({ questions })),
    })
  },
}
