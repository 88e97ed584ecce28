// The picture at the top of the README shows the widget as it is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { FONTS, makePicture } from '../readme/picture/picture.ts'
import { readApng } from '../support/browser/apng.ts'
import { launchOptions } from '../support/browser/chromium.ts'
import { differenceFrom } from '../support/browser/screenshot.ts'

it('has as many frames as the film would have today, and its still is the same', async () => {
  const browser = await chromium.launch(launchOptions(inject('chromium'), FONTS))
  try {
    const { moving, still } = await makePicture(browser, inject('workerOrigin'))
    const committed = (name: string) => join(ROOT, `widget/demo/${name}.png`)
    expect(readApng(moving).frames.length).toBe(
      readApng(readFileSync(committed('quiz'))).frames.length,
    )
    expect(differenceFrom('quiz-still', still, committed('quiz-still'))).toBeUndefined()
  } finally {
    await browser.close()
  }
})
