// Tables that say beside each option whether it is right.
import { err, ok, type Result } from '../../../common/result.ts'
import type { Finding } from '../../importer.ts'
import type { RowOption } from './answer.ts'
import type { Columns } from './columns.ts'
import { truthOf } from './true-false.ts'

const YES = /^(?:1|x|y|yes|✓|✔)$/i
const NO = /^(?:|0|n|no)$/i

/** The places of the options that are right. `cell` reads a column of the row. */
export function flaggedOptions(
  options: readonly RowOption[],
  { flags }: Columns,
  cell: (at: number) => string,
): Result<readonly number[], Pick<Finding, 'code' | 'reason'>> {
  const right: number[] = []
  for (const { at, suffix } of flags) {
    const said = cell(at)
    const place = options.findIndex((one) => one.suffix === suffix)
    const isRight = YES.test(said) || truthOf(said) === true
    if (!isRight && !NO.test(said) && truthOf(said) !== false) {
      const reason = `"${said.slice(0, 40)}" does not say whether its option is right. Skipped.`
      return err({ code: 'csv-answer-unknown', reason })
    }
    if (isRight && !options[place]?.text) {
      const reason = 'an option that is said to be right has no text. Skipped.'
      return err({ code: 'csv-answer-out-of-range', reason })
    }
    if (isRight) right.push(place)
  }
  if (right.length > 0) return ok(right)
  return err({ code: 'csv-no-answer', reason: 'none of its options is said to be right. Skipped.' })
}
