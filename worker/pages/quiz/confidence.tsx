// Confidence in the form without JavaScript: one optional choice for each question, which is
// never scored. The result shows how often each level was right. It lists the questions that
// were wrong although the reader was sure, because such errors are corrected best once they
// are noticed (Butterfield & Metcalfe 2001).
import { calibrationRows } from '../../../content/common/attempt/calibration.ts'
import { CONFIDENCE_LEVELS } from '../../../content/common/confidence.ts'
import type { AttemptResult, Confidence } from '../../../content/wire/index.ts'
import type { Confidences } from '../../results/attempt-result.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import type { SentValues } from '../questions/question-page.ts'

/** The name of the field. Ids of questions contain no dot. */
const confidenceField = (question: string) => `${question}.confidence`

interface ConfidenceFieldProps extends WithStrings {
  readonly question: string
  readonly sent: SentValues | undefined
}

export function ConfidenceField({ question, strings, sent }: ConfidenceFieldProps) {
  const chosen = sent && readConfidence(question, sent.values)
  return (
    <fieldset class="levels">
      <legend class="label">{strings.confidence.ask}</legend>
      {CONFIDENCE_LEVELS.map((level) => (
        <label class="level">
          <input
            type="radio"
            name={confidenceField(question)}
            value={level}
            checked={level === chosen}
          />
          <span>{strings.confidence[level]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Undefined if no level was chosen, or the value is not a level. */
export function readConfidence(question: string, form: URLSearchParams): Confidence | undefined {
  return CONFIDENCE_LEVELS.find((level) => level === form.get(confidenceField(question)))
}

interface CalibrationProps extends WithStrings {
  readonly result: AttemptResult
  readonly confidences: Confidences
}

/** How often each level was right, folded. Nothing if no level was chosen. */
export function Calibration({ result, confidences, strings }: CalibrationProps) {
  const answers = result.questions.map(({ question, correct }) => ({
    correct,
    confidence: confidences.get(question),
  }))
  const rows = calibrationRows(answers)
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{strings.confidence.result}</summary>
      <dl class="tallies">
        {rows.map(({ level, right, total }) => (
          <>
            <dt>{strings.confidence[level]}</dt>
            <dd>{strings.confidence.rightOf(right, total)}</dd>
          </>
        ))}
      </dl>
      <p>{strings.confidence.why}</p>
    </details>
  )
}
