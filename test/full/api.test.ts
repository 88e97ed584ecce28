// The API against its own document, by the ten thousand. test/unit/worker/openapi/ has a sample.
import { expect, it } from 'vitest'
import {
  answersAsDescribed,
  refusesMutations,
  type Site,
  type Tally,
  total,
} from '../support/api/conformance.ts'
import { readApi } from '../support/api/document.ts'
import { lookAround } from '../support/api/requests.ts'
import { openSite } from '../support/api/site.ts'

const ask = await openSite()
const api = readApi(await (await ask('/api/v1/openapi.json')).json())
const site: Site = { ask, api, known: await lookAround(ask) }
const operations = api.operations.map((operation) => [operation.operationId, operation] as const)

/** fast-check prints it, with the counterexample, where a property fails. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** What was tried, for the record. */
function report(name: string, tally: Tally): void {
  const parts = [...tally].map(([key, times]) => `${times} × ${key}`)
  console.log(`${name}, seed ${seed}: ${total(tally)} requests: ${parts.join(', ')}`)
}

it.each(operations)('%s answers any request as the document says', async (id, operation) => {
  const tally = await answersAsDescribed(site, operation, { numRuns: 3000, seed })
  report(id, tally)
  expect(total(tally)).toBe(3000)
})

it.each(operations.filter(([, { method }]) => method === 'POST'))(
  '%s refuses a body with one thing wrong',
  async (id, operation) => {
    const tally = await refusesMutations(site, operation, { numRuns: 8000, seed })
    report(`${id}, mutated`, tally)
    expect(total(tally)).toBe(8000)
  },
)
