// The example site of the documentation, as its build asks it.

import { openapiDocument } from '../../../worker/openapi/document.ts'
import { exampleCalls, useExampleSite } from '../../../worker/pages/docs/api/example-calls.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { exampleApp } from '../../../worker/tools/docs/example-app.ts'
import { exampleSite } from '../../../worker/tools/docs/example-site.ts'
import { shardsInMemory } from '../../../worker/tools/docs/shards-in-memory.ts'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'
import { type OpenApi, readApi } from './document.ts'

const SITE = { name: 'Selfcheck', lang: 'en', colourCss: '', pageCss: '', embedCss: '' }

export async function docsExample() {
  const document = JSON.parse(JSON.stringify(openapiDocument('0.0.0', 'Selfcheck')))
  const bindings = { STATISTICS: shardsInMemory() as never, SHARE_KEYS: TEST_SHARE_KEYS }
  const app = exampleApp(await exampleSite(ROOT), '0.0.0', SITE, bindings)
  const calls = exampleCalls(await useExampleSite(app.ask))
  return { app, calls, api: readApi(document as OpenApi) }
}
