// Writes the moving picture of the README: `npm run picture`. Look at both files before you commit
// them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from '../../../worker/tools/build.ts'
import { freePort } from '../../../worker/tools/ports.ts'
import { startWorker } from '../../../worker/tools/worker-process.ts'
import { findChromium, launchOptions } from '../../support/browser/chromium.ts'
import { buildFixtures } from '../../support/run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../../support/run/share-keys.ts'
import { FONTS, makePicture } from './picture.ts'

await buildFixtures()
const worker = await startWorker(await freePort(9890), {
  config: join(ROOT, 'test/fixtures/wrangler.toml'),
  variables: { SHARE_KEYS: TEST_SHARE_KEYS },
})
const browser = await chromium.launch(launchOptions(await findChromium(), FONTS))
try {
  const { moving, still } = await makePicture(browser, worker.origin)
  for (const [name, bytes] of Object.entries({ quiz: moving, 'quiz-still': still })) {
    writeFileSync(join(ROOT, `widget/demo/${name}.png`), bytes)
    process.stdout.write(`widget/demo/${name}.png: ${bytes.length} bytes\n`)
  }
} finally {
  await browser.close()
  await worker.stop()
}
