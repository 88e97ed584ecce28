// The end of a quiz with right answers: how many questions went which way, the same by section of the
// guide, what it means, and what is most worth reading.
import { countMarks, markOf } from '../../../../content/common/attempt/marks.ts'
import { points } from '../../../../content/common/numbers/format.ts'
import type { AttemptResult } from '../../../../content/wire/index.ts'
import { inContentLanguage } from '../../../ui/authored.ts'
import { html, nothing, rich, type TemplateResult } from '../../../ui/html.ts'
import type { ViewProps } from '../view-props.ts'
import { coverageOf, partlyAnswered } from './coverage.ts'
import { dot, head, headline } from './headline.ts'
import { rival, sections } from './sections.ts'
import { worthReading } from './worth-reading.ts'

export function scoreView(props: ViewProps, result: AttemptResult): TemplateResult {
  const { strings, lang } = props
  const { score, maxScore, band } = result
  const marks = new Map(result.questions.map((one) => [one.question, markOf(one)]))
  const counts = headline(strings, [...marks.values()])
  const partly = partlyAnswered(strings, coverageOf(result))
  const { right, answered } = countMarks([...marks.values()])
  if (counts.length === 0)
    return html`${head(props, 'prompt', partly)}
      <p class="band">${strings.nothingAnswered}</p>`
  const isWhole = score === right && maxScore === answered
  const smallPrint = [
    partly,
    !isWhole && strings.points(points(score, lang), points(maxScore, lang)),
  ].filter(Boolean)
  return html`${head(
    props,
    'score',
    counts.map(
      ([mark, text], index) =>
        html`<span class="count">${dot(mark)} ${text}${counts[index + 1] && strings.comma}</span> `,
    ),
  )}
    <p class="answered" part="answered">${smallPrint.join(' · ')}</p>
    ${rival?.line(props)}
    ${sections(props, result, marks)}
    ${
      band
        ? html`<p class="band" part="band">
            ${inContentLanguage(props, html`<strong>${band.title}.</strong> ${rich(band.text)}`)}
          </p>`
        : nothing
    }
    ${worthReading(props, result)}
    ${props.afterAnswer.calibration?.(props, result)}`
}
