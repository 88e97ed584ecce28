// What readers picked at first, by option and by third of readers (the distractor table).

import { percent } from '../../../statistics/analysis/in-words.ts'
import type { ChoiceAnalysis, Figures } from '../../../statistics/analysis/item-analysis.ts'
import { Authored } from '../../ui/page-language.tsx'
import { Bar, Thirds } from './bar.tsx'
import { interval } from './figures.ts'
import { Scroll } from './scroll.tsx'

interface ChoiceTableProps {
  readonly figures: Figures
}

export function ChoiceTable({ figures }: ChoiceTableProps) {
  const { choices, groups, alarm, facility, confidence } = figures
  if (choices.length === 0) return null
  const isPlaces = choices.some(({ kind }) => kind === 'misplaced')
  const subject = isPlaces ? 'In a wrong place' : 'Chosen at first'
  return (
    <Scroll label={subject}>
      <table>
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            <th scope="col">Readers</th>
            {facility && <th scope="col">By third: lower · middle · upper</th>}
            {facility && <th scope="col">Their score elsewhere</th>}
            {confidence.length > 0 && <th scope="col">Sure</th>}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr class={choice.isRight ? 'key' : undefined}>
              <th scope="row">
                <Mark choice={choice} isAlarm={alarm?.choice === choice.id} />
                <Authored>{choice.text}</Authored>
              </th>
              <td data-label="Readers">
                <Bar {...choice} isKey={choice.isRight === true} /> {percent(choice.rate)}{' '}
                <small>
                  {choice.n}; {interval(choice)}
                </small>
              </td>
              {facility && (
                <td data-label="By third: lower · middle · upper">
                  <Thirds choice={choice} groups={groups} />
                </td>
              )}
              {facility && (
                <td data-label="Their score elsewhere">
                  {choice.meanRest === null ? '–' : percent(choice.meanRest)}
                </td>
              )}
              {confidence.length > 0 && <td data-label="Sure">{choice.sure}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Mark({ choice, isAlarm }: { readonly choice: ChoiceAnalysis; readonly isAlarm: boolean }) {
  if (choice.isRight) return <strong class="tag right">Key</strong>
  return isAlarm ? <strong class="tag revisit">May be right</strong> : null
}
