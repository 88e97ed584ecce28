// The address of a page, pasted where an iframe was wanted.

import { expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { iframe } from '../../support/browser/frames.ts'
import { sampled } from '../../support/run/scale.ts'
import { useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serveHost = useHosts()
const origin = inject('workerOrigin')

it.each(
  sampled(
    [
      ['/q/honey-bees', 'self-check'],
      ['/q/Honey-Bees/', 'self-check'],
      ['/g/honey-bees#honey', 'self-check-guide'],
    ],
    1,
  ),
)('%s in an iframe shows the frame', async (path, element) => {
  const host = await serveHost(iframe(`${origin}${path}`))
  const page = await browse.open(host.url)
  await page.frameLocator('iframe').locator(element).getByRole('heading').first().waitFor()
  const [, frame] = page.frames()
  expect(new URL(frame?.url() ?? '').pathname).toMatch(/^\/e\/[qg]\/honey-bees$/)
})
