// What the author can do with the figures: reset them, or leave a revision out. Each asks once more
// on a page of its own (confirm-page.tsx), without a script.
import type { ItemAnalysis } from '../../statistics/analysis/item-analysis.ts'

interface ControlsProps {
  readonly analysis: ItemAnalysis
  readonly hasKey: boolean
}

export function Controls({ analysis, hasKey }: ControlsProps) {
  const { quiz, questions, days, excluded } = analysis
  if (!hasKey) {
    return (
      <p class="help screen">
        To reset figures, or to leave out a revision, set the secret <code>STATS_KEY</code>.
      </p>
    )
  }
  const ofQuiz = [...new Set(days.map(({ revision }) => revision))].toSorted((a, b) => a - b)
  return (
    <section class="screen">
      <h2>Leave out or reset</h2>
      <form class="control" method="post" action={`/stats/${quiz}/exclude`}>
        <label for="excluded">Leave out</label>
        <select id="excluded" name="revision">
          {ofQuiz.map((revision) => (
            <option value={`${revision}`}>The whole quiz, revision {revision}</option>
          ))}
          {questions
            .filter(({ n }) => n > 0)
            .map(({ question, revision }) => (
              <option value={`${question} ${revision}`}>
                {question}, revision {revision}
              </option>
            ))}
        </select>
        <button type="submit">Leave out …</button>
      </form>
      {excluded.map(({ question, revision }) => (
        <form class="control" method="post" action={`/stats/${quiz}/exclude`}>
          <span>
            Left out: {question === undefined ? 'the whole quiz' : question}, revision {revision}
          </span>
          <input
            type="hidden"
            name="revision"
            value={question === undefined ? `${revision}` : `${question} ${revision}`}
          />
          <input type="hidden" name="include" value="yes" />
          <button type="submit">Count it again …</button>
        </form>
      ))}
      <form class="control" method="post" action={`/stats/${quiz}/reset`}>
        <span>Delete all figures of this quiz. This cannot be undone.</span>
        <button type="submit">Reset …</button>
      </form>
    </section>
  )
}
