// A task list as options: one right option, several, or a statement with words of its own.
import type { List } from 'mdast'
import { definedValues } from '../../common/map-values.ts'
import type { Question } from '../../model/question.ts'
import { multiple } from '../../questions/multiple.ts'
import { single } from '../../questions/single.ts'
import { trueFalse } from '../../questions/truefalse.ts'
import type { FileReader } from '../file-reader.ts'
import { startOf } from '../problems.ts'
import { feedbackOf, readOptions } from './options.ts'
import type { QuestionParts } from './question-parts.ts'

export function withOptions(
  reader: FileReader,
  list: List,
  { base, type, sourceKey }: QuestionParts,
): Question | undefined {
  if (type === 'truefalse') return withLabels(reader, list, base, sourceKey)
  const read = readOptions(reader, list)
  const marked = read.flatMap(({ id, isRight }) => (isRight ? [id] : []))
  const right = marked.length > 0 ? marked : sourceKey
  if (right.length === 0) {
    const message = 'no option is marked as right; write [x] at each right one'
    reader.problems.error('options', message, startOf(list))
    return undefined
  }
  reader.authoredOrder.set(
    base.id,
    read.map(({ id }) => id),
  )
  const feedback = feedbackOf(reader, read)
  const options = Object.fromEntries(
    read.map(({ id, text, pinned }) => [
      id,
      { text, ...definedValues({ feedback: feedback[id] }), ...(pinned && { pinned }) },
    ]),
  )
  const [key = '', ...more] = right
  return type === 'multiple' || more.length > 0
    ? multiple<string>({ ...base, options, key: right })
    : single<string>({ ...base, options, key })
}

function withLabels(
  reader: FileReader,
  list: List,
  base: QuestionParts['base'],
  sourceKey: readonly string[],
): Question | undefined {
  const read = readOptions(reader, list, [], ['true', 'false'])
  const [yes, no, ...more] = read
  const isMarked = read.some(({ isRight }) => isRight) || sourceKey.length === 0
  if (!yes || !no || more.length > 0 || (isMarked && yes.isRight === no.isRight)) {
    const message = 'a true-or-false question has two options, the true one first; mark one of them'
    reader.problems.error('options', message, startOf(list))
    return undefined
  }
  return trueFalse<string>({
    ...base,
    key: isMarked ? yes.isRight : sourceKey.includes('true'),
    labels: { true: yes.text, false: no.text },
    feedback: feedbackOf(reader, read),
  })
}
