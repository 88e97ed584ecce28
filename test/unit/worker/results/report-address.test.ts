// Where a reader reports a question.

import { describe, expect, it } from 'vitest'
import { reportAddress, withOrder } from '../../../../worker/results/report-address.ts'
import { REVISED_QUIZ, releasedCatalogue } from '../../../fixtures/content/revised-quiz.ts'
import { openOne } from '../../../support/content/open-one.ts'

function addressOf(report: string | undefined): string | undefined {
  const { report: _, ...quiz } = REVISED_QUIZ
  const { catalogue, ledger } = releasedCatalogue({
    ...quiz,
    ...(report !== undefined && { report }),
  })
  const open = openOne(catalogue, ledger, 'legs')
  return open && reportAddress(open, { id: 'beetle' })
}

const ordered = (report: string) => withOrder(addressOf(report) ?? '', ['two', 'six'])

describe('the address to report to', () => {
  it('is none where the author set none', () => {
    expect(addressOf(undefined)).toBeUndefined()
  })

  it('of a page carries what was shown in its query, and keeps what it had', () => {
    expect(ordered('https://example.org/new?label=a%20b#form')).toBe(
      'https://example.org/new?label=a+b&quiz=legs&question=beetle&revision=1&order=two%2Csix#form',
    )
  })

  it('of mail carries it in subject and body, by the rules of mailto', () => {
    expect(ordered('mailto:author@example.org')).toBe(
      'mailto:author@example.org?subject=legs%3A%20beetle&body=quiz%3A%20legs%0D%0Aquestion%3A%20beetle%0D%0Arevision%3A%201%0D%0Aorder%3A%20two%2Csix',
    )
  })

  it('of mail keeps fields that the author set', () => {
    expect(ordered('mailto:author@example.org?cc=b@example.org')).toContain(
      '?cc=b@example.org&subject=',
    )
  })
})
