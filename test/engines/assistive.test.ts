// What a screen reader on Linux gets from Firefox and WebKit: the roles and names of each state,
// by the tree that the browser gives to the platform, and not as the browser's own tools compute
// it.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { SOON } from '../support/browser/browse.ts'
import {
  type Assistive,
  isInstalled,
  PACKAGES,
  startAssistive,
} from '../support/engines/assistive.ts'
import type { RunningEngine } from '../support/engines/engine.ts'
import { firefox } from '../support/engines/firefox.ts'
import { Reader } from '../support/engines/reader.ts'
import { webkit } from '../support/engines/webkit.ts'
import { AUTHORED, FIRST } from '../support/pages/quiz-page.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const origin = inject('workerOrigin')
const serve = useHosts()
for (const engine of [firefox, webkit]) {
  const isHere = engine.isInstalled() && isInstalled()
  const needs = [...new Set([...engine.packages, ...PACKAGES])].join(', ')
  const title = `AT-SPI of ${engine.name}${isHere ? '' : ` (needs ${needs})`}`

  describe.skipIf(!isHere)(title, () => {
    let assistive: Assistive
    let running: RunningEngine
    beforeAll(async () => {
      assistive = await startAssistive()
      running = await engine.start(assistive.env)
    })
    afterAll(async () => {
      await running?.stop()
      await assistive?.stop()
    })

    it('has a name and a role for all that a reader of each type of question needs', async () => {
      const host = await serve(snippet(origin))
      await running.tab.open(host.url)
      const reader = new Reader(running.tab)
      const said: string[] = []
      const keep = async (title: string, words: string) => {
        await expect.poll(() => assistive.read(), SOON).toContain(words)
        said.push(`## ${title}`, await assistive.read(), '')
      }
      for (const [index, question] of AUTHORED.entries()) {
        const isLast = index === AUTHORED.length - 1
        const isFirstOfType = AUTHORED.findIndex(({ type }) => type === question.type) === index
        await reader.sees(question.prompt, '[role=heading]')
        if (isFirstOfType) await keep(`${question.type}, before an answer`, question.prompt)
        await reader.respond(question.source, question.responses.wrong)
        await reader.press('button', 'Check')
        await reader.sees('', '[id=verdict]')
        if (isFirstOfType) await keep(`${question.type}, not quite`, ', Not quite')
        await reader.press('button', isLast ? 'See how you did' : 'Next question')
      }
      await reader.sees(`${AUTHORED.length} to revisit`, '[role=heading]')
      await keep('The result', `${AUTHORED.length} to revisit`)
      await expect(said.join('\n')).toMatchFileSnapshot(
        `../fixtures/transcripts/${engine.name.toLowerCase()}-at-spi.txt`,
      )
    })

    it('has a message in a status that was there before, and the focus on the options', async () => {
      const host = await serve(snippet(origin))
      await running.tab.open(host.url)
      const reader = new Reader(running.tab)
      await reader.press('button', 'Check')
      await expect
        .poll(() => assistive.read(), SOON)
        .toContain('status bar, Answer first, or skip this question.')
      const [first = ''] = FIRST.options
      expect(await assistive.read()).toContain(`radio button, ${first} [focused]`)
    })
  })
}
