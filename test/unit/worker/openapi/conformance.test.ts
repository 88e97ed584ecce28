// The API against its own document, by requests made from the document. test/full/api.test.ts has
// many more.
import { describe, expect, it } from 'vitest'
import {
  answersAsDescribed,
  refusesMutations,
  type Site,
  total,
} from '../../../support/api/conformance.ts'
import { readApi } from '../../../support/api/document.ts'
import { lookAround } from '../../../support/api/requests.ts'
import { openSite } from '../../../support/api/site.ts'

const ask = await openSite()
const api = readApi(await (await ask('/api/v1/openapi.json')).json())
const site: Site = { ask, api, known: await lookAround(ask) }
const operations = api.operations.map((operation) => [operation.operationId, operation] as const)

describe.each(operations)('%s', (_, operation) => {
  it('answers any request that is allowed as the document says', async () => {
    const statuses = await answersAsDescribed(site, operation, { numRuns: 40, seed: 27 })
    expect([...statuses.keys()].some((status) => status.startsWith('2'))).toBe(true)
  })
})

const sending = operations.filter(([, { method }]) => method === 'POST')

describe.each(sending)('%s', (_, operation) => {
  it('refuses a body with one thing wrong, and ignores a field too many', async () => {
    const kinds = await refusesMutations(site, operation, { numRuns: 120, seed: 27 })
    expect(total(kinds)).toBe(120)
    expect(kinds.size, 'kinds of mistakes').toBeGreaterThanOrEqual(3)
  })
})
