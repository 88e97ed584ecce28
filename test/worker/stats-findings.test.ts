// What the author's page says first.
import { expect, it } from 'vitest'
import { Findings } from '../../worker/pages/stats/parts/findings.tsx'
import type { Finding, ItemAnalysis } from '../../worker/statistics/analysis/item-analysis.ts'

const finding = (number: number): Finding => ({
  kind: 'common-mistake',
  question: 'tested',
  text: `Finding ${number}.`,
  advice: 'Look.',
})
const shown = (count: number) => {
  const findings = Array.from({ length: count }, (_, index) => finding(index + 1))
  return String(Findings({ findings, questions: [], floor: 20 } as unknown as ItemAnalysis))
}

it('shows six findings, and the others behind a fold that says how many', () => {
  expect(shown(6)).not.toContain('<details>')
  const [first = '', others = ''] = shown(8).split('<summary>2 more</summary>')
  expect(first).toContain('Finding 6.')
  expect(first).not.toContain('Finding 7.')
  expect(others).toContain('Finding 8.')
})
