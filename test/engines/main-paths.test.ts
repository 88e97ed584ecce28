// The main paths in Firefox and WebKit. Every other test of the browser runs in Chromium; these
// show that the other engines do the same.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { strings as arabic } from '../../widget/strings/languages/ar.ts'
import { SOON } from '../support/browser/browse.ts'
import type { RunningEngine } from '../support/engines/engine.ts'
import { firefox } from '../support/engines/firefox.ts'
import { Reader } from '../support/engines/reader.ts'
import { webkit } from '../support/engines/webkit.ts'
import { Keys } from '../support/pages/keyboard.ts'
import { AUTHORED, FIRST, SECOND } from '../support/pages/quiz-page.ts'
import { loaderScript, snippet, useHosts } from '../support/serve/host.ts'
import { serveWithoutScripts } from '../support/serve/without-scripts.ts'

const origin = inject('workerOrigin')
const serve = useHosts()

const SCORE = `${AUTHORED.length} right`

/** Keeps what a visitor's console would show in red. */
const LISTENS = `<script>
  window.complaints = []
  const complain = (text) => complaints.push(String(text))
  addEventListener('error', ({ message }) => complain(message))
  addEventListener('unhandledrejection', ({ reason }) => complain(reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => complain(violatedDirective))
  console.error = complain
  console.warn = complain
  window.heard = []
  for (const name of ['ready', 'answer', 'complete'])
    addEventListener('self-check:' + name, ({ type, detail }) => heard.push({ type, detail }))
</script>`

const complaints = () => Reflect.get(window, 'complaints') as string[]

interface Heard {
  readonly type: string
  readonly detail: { readonly question?: string; readonly share?: string }
}

const heard = () => Reflect.get(window, 'heard') as Heard[]

for (const engine of [firefox, webkit]) {
  const name = engine.isInstalled()
    ? engine.name
    : `${engine.name} (needs ${engine.packages.join(' and ')})`

  describe.skipIf(!engine.isInstalled())(name, () => {
    let running: RunningEngine
    beforeAll(async () => {
      running = await engine.start()
    })
    afterAll(() => running?.stop())

    async function open(attributes?: string, options: Parameters<typeof serve>[1] = {}) {
      const host = await serve(snippet(origin, attributes), { ...options, head: LISTENS })
      await running.tab.open(host.url)
      return host
    }

    /** For somebody who wants to look: `SCREENSHOTS` names a folder. */
    async function keepPicture(what: string) {
      const folder = process.env.SCREENSHOTS
      if (!folder) return
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, `${engine.name}, ${what}.png`), await running.tab.screenshot())
    }

    for (const pointer of ['mouse', 'touch'] as const)
      it(`answers every type by ${pointer} and shows the result`, async ({ skip }) => {
        if (pointer === 'touch' && !running.hasTouch) skip('its driver has no touch')
        await open()
        const reader = new Reader(running.tab, pointer)
        for (const [index, question] of AUTHORED.entries()) {
          await reader.sees(question.prompt, '[role=heading]')
          await reader.respond(question.source, question.responses.right)
          await reader.press('button', 'Check')
          await reader.sees('Right', '[id=verdict]')
          const isLast = index === AUTHORED.length - 1
          await reader.press('button', isLast ? 'See how you did' : 'Next question')
        }
        await reader.sees(SCORE, '[role=heading]')
        await keepPicture(`result by ${pointer}`)
        expect(await running.tab.evaluate(complaints)).toEqual([])
        await reader.press('summary', 'More')
        await reader.press('button', 'Start over')
        await reader.sees(FIRST.prompt, '[role=heading]')
      })

    it('answers every type by keys alone', async () => {
      await open()
      await new Reader(running.tab).sees(FIRST.prompt, '[role=heading]')
      const keys = new Keys(running.tab)
      for (const [index, question] of AUTHORED.entries()) {
        await keys.respond(question.source, question.responses.right)
        await keys.tabTo('Check')
        await keys.press('Enter')
        await keys.comesTo(/^Right/)
        const isLast = index === AUTHORED.length - 1
        await keys.tabTo(isLast ? 'See how you did' : 'Next question')
        await keys.press('Enter')
        await keys.comesTo(AUTHORED[index + 1]?.prompt ?? SCORE)
      }
      expect(await running.tab.evaluate(complaints)).toEqual([])
    })

    it('shares a result by a link that opens it', async () => {
      await open(`quiz="honey-bees" only="${FIRST.id}"`)
      const reader = new Reader(running.tab)
      await reader.respond(FIRST.source, FIRST.responses.right)
      await reader.press('button', 'Check')
      await reader.sees('Right', '[id=verdict]')
      await reader.press('button', 'See how you did')
      await reader.press('button', 'Share this result')
      await reader.sees('', '[part~=status]:not(:empty), [part~=share-link]')
      const complete = (await running.tab.evaluate(heard)).at(-1)
      await running.tab.open(complete?.detail.share ?? '')
      expect(await running.tab.evaluate(() => location.origin)).toBe(origin)
      await reader.sees('1 of 1 right')
      await keepPicture('shared result')
    })

    it('reads the guide, and answers its checks', async () => {
      const guide = `<self-check-guide guide="honey-bees"><a href="${origin}/g/honey-bees">Guide</a></self-check-guide>`
      const host = await serve(guide + loaderScript(origin), { head: LISTENS })
      await running.tab.open(host.url)
      const reader = new Reader(running.tab)
      await reader.press('summary', `Check yourself: ${FIRST.prompt}`)
      await reader.press('label', FIRST.options[0] ?? '')
      await reader.press('button', 'Check')
      await reader.sees('', '[id=verdict]')
      await keepPicture('guide')
      expect(await running.tab.evaluate(complaints)).toEqual([])
    })

    it('answers in a frame, and the page hears of it', async () => {
      await open('quiz="honey-bees" mode="iframe"')
      const said = async () => (await running.tab.evaluate(heard)).map(({ type }) => type)
      await expect.poll(said, SOON).toContain('self-check:ready')
      const reader = new Reader(running.tab, 'mouse', 'frame')
      await reader.respond(FIRST.source, FIRST.responses.right)
      await reader.press('button', 'Check')
      await reader.sees('Right', '[id=verdict]')
      await expect.poll(said, SOON).toContain('self-check:answer')
      const hidden = () =>
        running.tab.inFrame(() => document.documentElement.scrollHeight - innerHeight)
      await expect.poll(hidden, SOON).toBeLessThanOrEqual(0)
      await keepPicture('frame')
    })

    it('scores the form of a page whose scripts are blocked', async () => {
      const site = await serveWithoutScripts(origin)
      await running.tab.open(`${site.origin}/q/honey-bees`)
      const reader = new Reader(running.tab)
      await reader.press('label', FIRST.right[0] ?? '')
      await reader.press('label', SECOND.wrong[0] ?? '')
      await reader.press('button', 'See how you did')
      await reader.sees('1 right', 'h1, h2')
      await keepPicture('form')
      await site.close()
    })

    it('prints the quiz', async ({ skip }) => {
      await running.tab.open(`${origin}/q/honey-bees`)
      const pdf = await running.tab.print()
      if (!pdf) return skip('its driver cannot print')
      expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-')
    })

    it('speaks Arabic from right to left', async () => {
      await open(undefined, { lang: 'ar' })
      const reader = new Reader(running.tab)
      await reader.respond(FIRST.source, FIRST.responses.right)
      const check = await reader.sees(arabic.check, 'button')
      const skip = await reader.sees(arabic.skip, 'button')
      expect(skip.left).toBeLessThan(check.left)
      await keepPicture('Arabic')
      await reader.press('button', arabic.check)
      await reader.sees(arabic.right, '[id=verdict]')
    })
  })
}
