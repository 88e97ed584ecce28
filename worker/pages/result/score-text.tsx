// What stands below the headline of a result: how much of the quiz it covers, its points, and what
// it means.
import { isLine } from '../../../content/common/plain-text.ts'
import type { Band } from '../../../content/wire/index.ts'
import type { Coverage, Tally } from '../../scoring/score.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Authored } from '../ui/page-language.tsx'
import { Rich } from '../ui/text.tsx'

interface SmallPrintProps extends WithStrings {
  readonly result: Coverage & Tally
  readonly right: number
}

/** How many questions were answered, if not all, and the points, where parts of a question count. */
export function SmallPrint({ result, right, strings }: SmallPrintProps) {
  const { asked, answered, score, maxScore } = result
  const lines = [
    ...(answered < asked ? [strings.answeredOf(answered, asked)] : []),
    ...(score !== right || maxScore !== answered ? [strings.points(score, maxScore)] : []),
  ]
  return lines.length === 0 ? null : <p class="counter">{lines.join(' · ')}</p>
}

/** Nothing if too little was answered for a band. */
export function BandText({ band }: { readonly band: Band | undefined }) {
  if (!band) return null
  const title = (
    <strong>
      <Rich text={`${band.title}.`} />
    </strong>
  )
  if (isLine(band.text))
    return (
      <p>
        <Authored>
          {title} <Rich text={band.text} />
        </Authored>
      </p>
    )
  return (
    <>
      <p>{title}</p>
      <Rich text={band.text} />
    </>
  )
}
