// How sure a reader is, in the form without JavaScript: one tap, optional, never scored. And
// how well that matched, above all where they were sure of what was not quite right: once
// known, it is learnt best (Butterfield & Metcalfe 2001).
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { type AttemptResult, Confidence, type Passage } from '../../../content/wire/index.ts'
import type { Confidences } from '../../api/attempts.ts'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import { pageWords, type WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'

/** From the surest, as the result counts them; asked in the other order. */
const LEVELS = Confidence.options.toReversed()

/** The name of its field. No id of a question has a dot. */
const fieldOf = (question: string) => `${question}.confidence`

export function ConfidenceField({ question, words }: { question: string } & WithWords) {
  return (
    <fieldset class="levels">
      <legend class="label">{words.confidence.ask}</legend>
      {Confidence.options.map((level) => (
        <label class="level">
          <input type="radio" name={fieldOf(question)} value={level} />
          <span>{words.confidence[level]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What else the field may have been sent with says nothing. */
export function readConfidence(question: string, form: URLSearchParams): Confidence | undefined {
  return Confidence.safeParse(form.get(fieldOf(question))).data
}

interface CalibrationProps {
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly confidence: Confidences
}

/** How often each level was right; nothing where none was given. */
export function Calibration({ open, result, confidence }: CalibrationProps) {
  const words = pageWords(open.quiz.lang)
  const at = (level: Confidence) =>
    result.questions.filter(({ question }) => confidence.get(question) === level)
  const rows = LEVELS.map((level) => ({ level, all: at(level) })).filter(
    ({ all }) => all.length > 0,
  )
  if (rows.length === 0) return null
  const passages = new Map(result.revisit.map(({ question, passage }) => [question, passage]))
  const misled = at('sure').filter(({ correct }) => !correct)
  return (
    <>
      <h3>{words.confidence.result}</h3>
      <dl class="tallies">
        {rows.map(({ level, all }) => (
          <>
            <dt>{words.confidence[level]}</dt>
            <dd>
              {words.confidence.rightOf(all.filter(({ correct }) => correct).length, all.length)}
            </dd>
          </>
        ))}
      </dl>
      {misled.length > 0 && (
        <>
          <p>{words.confidence.misled(misled.length)}</p>
          <ul class="misled">
            {misled.map(({ question }) => (
              <Misled
                prompt={open.questions.get(question)?.prompt.text ?? ''}
                passage={passages.get(question)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Misled({ prompt, passage }: { prompt: string; passage: Passage | undefined }) {
  return (
    <li>
      <Rich text={parseMarkup(prompt)} />
      {passage && (
        <>
          {' '}
          <a href={passage.url}>{passage.title}</a>
        </>
      )}
    </li>
  )
}
