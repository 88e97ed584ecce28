// The API only grows: what each release promised, this version keeps.
import { expect, it } from 'vitest'
import { openapiDocument } from '../../../worker/openapi/document.ts'
import { apiLosses, type OpenApi } from '../../support/releases/api-losses.ts'
import { openapiOf, VERSIONS } from '../../support/releases/read.ts'

const NOW: OpenApi = JSON.parse(JSON.stringify(openapiDocument('now')))

it.each(VERSIONS)('takes nothing away from clients of %s', (version) => {
  expect(apiLosses(openapiOf(version) as OpenApi, NOW)).toEqual([])
})
