// The OpenAPI document passes the default rules of two linters, because generators and gateways
// run them before they take a document.
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { expect, it } from 'vitest'
import { openapiDocument } from '../../../../worker/openapi/document.ts'

const DOCUMENT = JSON.stringify(openapiDocument('1.2.3'))

it.each(['recommended', 'recommended-strict'])('passes the %s rules of Redocly', async (rules) => {
  const config = await createConfig({ extends: [rules] })
  const problems = await lintFromString({ source: DOCUMENT, config })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

it('passes the recommended rules of Spectral', async () => {
  const linter = new spectral.Spectral()
  linter.setRuleset({ extends: [[oas as never, 'recommended']] })
  const problems = await linter.run(JSON.parse(DOCUMENT))
  expect(problems.map(({ code, path }) => `${code}: ${path.join('/')}`)).toEqual([])
})
