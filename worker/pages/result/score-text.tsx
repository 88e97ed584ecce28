// What stands below a score: how much of the quiz it covers, and what it means.

import { isLine } from '../../../content/common/plain-text.ts'
import type { Band } from '../../../content/wire/index.ts'
import type { Coverage } from '../../scoring/score.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Authored } from '../ui/page-language.tsx'
import { Rich } from '../ui/text.tsx'

/** Nothing if all questions were answered. */
export function AnsweredPart({ result, strings }: { readonly result: Coverage } & WithStrings) {
  const { asked, answered } = result
  if (answered === asked) return null
  return <p class="counter">{strings.answeredOf(answered, asked)}</p>
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
