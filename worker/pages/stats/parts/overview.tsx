// All questions in one table: how many answer each, and where they stop.

import { correlation } from '../../../statistics/analysis/in-words.ts'
import type { ItemAnalysis } from '../../../statistics/analysis/item-analysis.ts'
import { Authored } from '../../ui/page-language.tsx'
import { Bar } from './bar.tsx'
import { interval, share } from './figures.ts'
import { Scroll } from './scroll.tsx'

export function Overview({ questions, kind, floor }: ItemAnalysis) {
  const current = questions.filter(({ isCurrent }) => isCurrent)
  const isCheck = kind === 'check'
  return (
    <section>
      <h2>All questions</h2>
      <Scroll label="All questions">
        <table class="overview">
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Answers</th>
              <th scope="col">Stop here</th>
              {isCheck && <th scope="col">Facility</th>}
              {isCheck && <th scope="col">Discrimination</th>}
            </tr>
          </thead>
          <tbody>
            {current.map(({ question, text, n, asked, left, figures }, index) => (
              <tr>
                <th scope="row">
                  {index + 1}.{' '}
                  <a href={`#${question}`}>
                    <Authored>{text}</Authored>
                  </a>
                </th>
                <td data-label="Answers">
                  {n} <small>of {asked}</small>
                </td>
                <td data-label="Stop here">{left}</td>
                {isCheck && (
                  <td data-label="Facility">
                    {figures?.facility ? (
                      <>
                        <Bar rate={figures.facility.rate} /> {share(figures.facility)}{' '}
                        <small>{interval(figures.facility)}</small>
                      </>
                    ) : (
                      <small>under {floor} answers</small>
                    )}
                  </td>
                )}
                {isCheck && (
                  <td data-label="Discrimination">
                    {figures?.discrimination ? correlation(figures.discrimination.r) : '–'}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
