// A question before and after each revision.

import { correlation } from '../../../statistics/analysis/in-words.ts'
import type { QuestionAnalysis } from '../../../statistics/analysis/item-analysis.ts'
import { Bar } from './bar.tsx'
import { interval, share } from './figures.ts'
import { Scroll } from './scroll.tsx'

interface RevisionsProps {
  /** The newest first. */
  readonly all: readonly QuestionAnalysis[]
  readonly floor: number
}

export function Revisions({ all, floor }: RevisionsProps) {
  return (
    <Scroll label="Before and after">
      <table class="revisions">
        <thead>
          <tr>
            <th scope="col">Revision</th>
            <th scope="col">Answers</th>
            <th scope="col">Facility</th>
            <th scope="col">Discrimination</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ revision, n, figures, change }) => (
            <tr>
              <th scope="row">Revision {revision}</th>
              <td data-label="Answers">{n}</td>
              <td data-label="Facility">
                {figures?.facility ? (
                  <>
                    <Bar {...figures.facility} /> {share(figures.facility)}{' '}
                    <small>{interval(figures.facility)}</small>
                  </>
                ) : (
                  <small>under {floor} answers</small>
                )}
              </td>
              <td data-label="Discrimination">
                {figures?.discrimination ? correlation(figures.discrimination.r) : '–'}
              </td>
              <td data-label="Change">{change ? <Change {...change} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Change({ difference, low, high }: NonNullable<QuestionAnalysis['change']>) {
  const points = (value: number) => {
    const whole = Math.round(100 * value)
    return `${whole < 0 ? '−' : whole > 0 ? '+' : ''}${Math.abs(whole)}`
  }
  return (
    <>
      {points(difference)} points{' '}
      <small>
        {points(low)} to {points(high)}
      </small>
    </>
  )
}
