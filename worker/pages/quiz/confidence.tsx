// Confidence in the form without JavaScript: one optional choice for each question, which is
// never scored. The result shows how often each level was right. It lists the questions that
// were wrong although the reader was sure, because such errors are corrected best once they
// are noticed (Butterfield & Metcalfe 2001).
import { calibrationRows } from '../../../content/common/calibration.ts'
import { CONFIDENCE_LEVELS } from '../../../content/common/confidence.ts'
import type { AttemptResult, Confidence } from '../../../content/wire/index.ts'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import type { Confidences } from '../../results/attempt-result.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import type { SentValues } from '../questions/question-page.ts'
import { Rich } from '../ui/text.tsx'

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
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly confidences: Confidences
}

/** How often each level was right. Shows nothing if no level was chosen. */
export function Calibration({ open, result, confidences, strings }: CalibrationProps) {
  const answers = result.questions.map(({ question, correct }) => ({
    correct,
    confidence: confidences.get(question),
  }))
  const rows = calibrationRows(answers)
  if (rows.length === 0) return null
  const sureButWrong = result.revisit.filter(({ question }) => confidences.get(question) === 'sure')
  return (
    <>
      <h3>{strings.confidence.result}</h3>
      <dl class="tallies">
        {rows.map(({ level, right, total }) => (
          <>
            <dt>{strings.confidence[level]}</dt>
            <dd>{strings.confidence.rightOf(right, total)}</dd>
          </>
        ))}
      </dl>
      {sureButWrong.length > 0 && (
        <>
          <p>{strings.confidence.sureButWrong(sureButWrong.length)}</p>
          <ul class="misled">
            {sureButWrong.map(({ question, passage }) => (
              <li>
                <Rich text={open.questions.get(question)?.prompt.text ?? ''} />{' '}
                {passage && (
                  <a href={passage.url}>
                    <Rich text={passage.title} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
