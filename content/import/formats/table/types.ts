// What a column says of the type of a question, where its cells do not show it themselves.
import { reduced } from './columns.ts'

const wordsOf = (text: string) => new Set(text.split(/\s+/).map(reduced))

const KINDS = {
  multiple: wordsOf(`checkbox checkboxes multipleanswer multipleanswers multipleresponse
    multipleresponses multiselect multipleselect selectall mr 多选题 多选 複数選択 복수선택`),
  text: wordsOf(`text shortanswer shorttext short fillin fillintheblank fillintheblanks fillblank
    fillinblank fib typeanswer typetheanswer input freetext lucketext lückentext kurzantwort
    respuestacorta rellenar enum enumeration identification openquestion 填空题 填空`),
  number: wordsOf(`number numeric numerical zahl numero nombre`),
  order: wordsOf(`order ordering sequence reihenfolge`),
  match: wordsOf(`match matching zuordnung`),
  none: wordsOf(`openended open essay longanswer poll survey wordcloud draw drawing upload
    fileupload slide video audio brainstorm 问答题`),
} as const

/** `none`: nothing that is answered there can be right. Undefined: what its cells show. */
export function kindOf(type: string): keyof typeof KINDS | undefined {
  const word = reduced(type)
  if (word === '') return undefined
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[]
  return kinds.find((kind) => KINDS[kind].has(word))
}
