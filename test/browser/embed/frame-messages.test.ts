// Who hears what of a frame, and what either side makes of messages that nobody should send.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { heights, iframe, LISTENS, messages, quizIn, say } from '../../support/browser/frames.ts'
import { FIRST, SECOND } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = `${origin}/e/q/honey-bees`
const MODE = 'quiz="honey-bees" mode="iframe"'
const HELLO = { type: 'self-check:hello', v: 1, id: 'mine' }

interface Event {
  readonly type: string
  readonly id: string
  readonly name: string
  readonly detail: unknown
}

const isEvent = (data: unknown): data is Event =>
  typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'self-check:event'

/** What the page was told of the reader. */
async function events(page: Page): Promise<Event[]> {
  return (await messages(page)).map(({ data }) => data).filter(isEvent)
}

async function listen(src = QUIZ): Promise<Page> {
  const { url } = await serve(iframe(src, 'width="600" height="700"'), { head: LISTENS })
  const page = await browse.open(url)
  await quizIn(page).prompt.waitFor()
  return page
}

const answered = (question: string) =>
  expect.objectContaining({ v: 1, quiz: 'honey-bees', question, correct: true })

itInFull('tells a page that says nothing its height, and nothing else', async () => {
  const page = await listen()
  await quizIn(page).answer(...FIRST.right)
  const known = [/"?sentinel"?/, /iframe\.resize/, /self-check:resize/]
  for (const { data } of await messages(page)) {
    const text = JSON.stringify(data)
    expect(
      known.filter((format) => format.test(text)),
      text,
    ).toHaveLength(1)
  }
})

itInFull(
  'tells what happened before to a page that says hello late, and then what happens',
  async () => {
    const page = await listen()
    const quiz = quizIn(page)
    await quiz.answer(...FIRST.right)
    await say(page, HELLO)
    const names = async () =>
      (await events(page)).map(({ name }) => name).filter((name) => name !== 'self-check:start')
    await expect.poll(names, SOON).toEqual(['self-check:ready', 'self-check:answer'])
    await quiz.goOn()
    await quiz.shows(SECOND.prompt)
    await quiz.answer(...SECOND.right)
    await expect
      .poll(async () => (await events(page)).at(-1), SOON)
      .toEqual({
        type: 'self-check:event',
        v: 1,
        id: 'mine',
        name: 'self-check:answer',
        detail: answered(SECOND.id),
      })
    expect(await names()).toHaveLength(3)
  },
)

it('answers each hello with its height at once, under the name given', async () => {
  const page = await listen()
  const height = (await heights(page)).at(-1)
  for (const id of ['one', 'two']) {
    await say(page, { ...HELLO, id })
    await expect
      .poll(async () => (await messages(page)).map(({ data }) => data), SOON)
      .toContainEqual({ type: 'self-check:resize', v: 1, id, height })
  }
})

/** A page that greets whatever frame stands first in the page around it. */
const GREETER = `${LISTENS}<script>
  const greet = () => parent.frames[0].postMessage({ type: 'self-check:hello', v: 1, theme: 'dark' }, '*')
  addEventListener('load', greet)
  setInterval(greet, 50)
</script>`

itInFull('hears no hello but that of the page around it', async () => {
  const stranger = await serve('', { head: GREETER })
  const body = iframe(QUIZ, 'width="600" height="700"') + iframe(stranger.url)
  const page = await browse.open((await serve(body, { head: LISTENS })).url)
  const quiz = quizIn(page, page.frameLocator('iframe >> nth=0'))
  await quiz.answer(...FIRST.right)
  await say(page, HELLO)
  await expect.poll(async () => (await events(page)).length, SOON).toBeGreaterThan(1)
  const other = page.frames().find((frame) => frame.url() === stranger.url)
  expect(await other?.evaluate(() => Reflect.get(window, 'messages'))).toEqual([])
  expect(await quiz.element.getAttribute('theme')).toBe(null)
})

itInFull('speaks with the page right around it, not with the one around that', async () => {
  const middle = await serve(iframe(QUIZ, 'width="600" height="700"'), { head: LISTENS })
  const page = await browse.open((await serve(iframe(middle.url), { head: LISTENS })).url)
  const inner = page.frames().find((frame) => frame.url() === middle.url)
  if (!inner) throw new Error('The page in the middle is not there.')
  const quiz = quizIn(page, page.frameLocator('iframe').frameLocator('iframe'))
  await quiz.prompt.waitFor()
  await page.evaluate((hello) => frames[0]?.frames[0]?.postMessage(hello, '*'), HELLO)
  await inner.evaluate((hello) => frames[0]?.postMessage(hello, '*'), HELLO)
  const heard = () => inner.evaluate(() => Reflect.get(window, 'messages') as { data: unknown }[])
  await expect
    .poll(async () => (await heard()).filter(({ data }) => isEvent(data)).length, SOON)
    .toBe(1)
  expect(await messages(page)).toEqual([])
})

itInFull('tells a page without an origin its height, and nothing of the reader', async () => {
  const doc = `${LISTENS}${iframe(QUIZ, 'width="600" height="700"')}<script>
    addEventListener('load', () => frames[0].postMessage({ type: 'self-check:hello', v: 1, id: 'nobody' }, '*'))
  </script>`
  const box = `<iframe sandbox="allow-scripts" width="640" height="760" srcdoc="${doc.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
  const page = await browse.open((await serve(box)).url)
  await quizIn(page, page.frameLocator('iframe').frameLocator('iframe')).answer(...FIRST.right)
  const inner = page.frames().find((frame) => frame.url() === 'about:srcdoc')
  const heard = () =>
    inner?.evaluate(() =>
      (Reflect.get(window, 'messages') as { data: unknown }[]).map(({ data }) => data),
    )
  await expect.poll(heard, SOON).toContainEqual(expect.objectContaining({ id: 'nobody' }))
  expect((await heard())?.filter(isEvent)).toEqual([])
})

itInFull('takes settings from the page that said hello, and never what is shown', async () => {
  const page = await listen(`${QUIZ}?theme=dark`)
  const { element } = quizIn(page)
  const { origin: host } = new URL(page.url())
  const config = { type: 'self-check:config', v: 1 }
  await say(page, { ...config, theme: 'light' })
  await say(page, HELLO)
  await expect.poll(async () => (await events(page)).length, SOON).toBe(1)
  expect(await element.getAttribute('theme')).toBe('dark')

  await say(page, {
    ...config,
    ...{ theme: 'light', lang: 'en-GB', 'heading-level': '4', 'share-url': `${host}/post` },
    ...{ quiz: 'other', api: 'https://evil.example', mode: 'iframe', storage: 'none' },
  })
  const attributes = () =>
    element.evaluate((one) =>
      Object.fromEntries(one.getAttributeNames().map((name) => [name, one.getAttribute(name)])),
    )
  const kept = { quiz: 'honey-bees', mode: 'inline', loading: 'eager' }
  await expect.poll(attributes, SOON).toEqual({
    ...kept,
    theme: 'light',
    lang: 'en-GB',
    'heading-level': '4',
    'share-url': `${host}/post`,
    'data-state': 'ready',
    'data-host-origin': host,
  })
  await say(page, {
    ...config,
    theme: '',
    lang: '',
    'heading-level': '',
    'share-url': `${origin}/x`,
  })
  await expect
    .poll(attributes, SOON)
    .toEqual({ ...kept, 'heading-level': '2', 'data-state': 'ready', 'data-host-origin': host })
})

/** For the head of a page: keeps what its own elements tell it. */
const HEARS = `<script>
  window.told = []
  for (const name of ['ready', 'answer', 'complete', 'share']) {
    document.addEventListener('self-check:' + name, ({ type, detail }) => told.push({ type, detail }))
  }
</script>`
const told = (page: Page): Promise<{ type: string; detail: unknown }[]> =>
  page.evaluate(() => Reflect.get(window, 'told'))

it('fires its events on the element around it, and keeps the answers when that is told to start over', async () => {
  const page = await browse.open((await serve(snippet(origin, MODE), { head: HEARS })).url)
  const quiz = quizIn(page)
  await quiz.answer(...FIRST.right)
  await expect
    .poll(() => told(page), SOON)
    .toEqual([
      {
        type: 'self-check:ready',
        detail: expect.objectContaining({ quiz: 'honey-bees' }),
      },
      { type: 'self-check:answer', detail: answered(FIRST.id) },
    ])
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await page.locator('self-check').evaluate((one) => (one as unknown as { reset(): void }).reset())
  // Messages arrive in order: once the frame is dark, it has read the one before.
  await page.locator('self-check').evaluate((one) => one.setAttribute('theme', 'dark'))
  await page.frameLocator('iframe').locator('html[data-theme=dark]').waitFor()
  await quiz.shows(SECOND.prompt)
})

itInFull(
  'shares the address of the page around it, as that page names it, and no other',
  async () => {
    for (const [named, expected] of [
      ['/post?page=2', (host: string) => `${host}/post?page=2#self-check=`],
      ['https://evil.example/', () => `${origin}/r/`],
    ] as const) {
      const line = snippet(origin, `${MODE} share-url="${named}"`)
      const page = await browse.open((await serve(line, { head: HEARS })).url)
      const quiz = quizIn(page)
      await quiz.answer(...FIRST.right)
      await quiz.skipToEnd()
      await quiz.button('Share this result').click()
      const shared = async () =>
        (await told(page))
          .filter(({ type }) => type === 'self-check:share')
          .map(({ detail }) => detail)
      const url = expected(new URL(page.url()).origin)
      await expect
        .poll(shared, SOON)
        .toEqual([expect.objectContaining({ url: expect.stringContaining(url) })])
    }
  },
)

it('leaves out each field of an event whose type is not the documented one', async () => {
  const page = await browse.open((await serve(snippet(origin, MODE), { head: HEARS })).url)
  const quiz = quizIn(page)
  await quiz.prompt.waitFor()
  const send = (detail: unknown) =>
    quiz.element.evaluate((_, event) => parent.postMessage(event, '*'), {
      type: 'self-check:event',
      v: 1,
      name: 'self-check:answer',
      detail,
    })
  const right = { question: 'waggle-dance', index: 1, total: 10, correct: true, score: 12 }
  const wrong = { question: 7, index: '1', total: '10', correct: 'yes', score: '12' }
  const details = async () =>
    (await told(page))
      .filter(({ type }) => type === 'self-check:answer')
      .map(({ detail }) => detail)
  for (const detail of [wrong, null, 'yes', [{ score: 12 }], { maxScore: {} }, right])
    await send(detail)
  const none = { v: 1, quiz: 'honey-bees' }
  const expected = [none, none, none, none, none, { ...right, ...none }]
  await expect.poll(details, SOON).toEqual(expected)
})

/** From nobody that counts: the page itself, and a frame of somebody else. */
const NOISE = `<script>
  const noise = [null, undefined, 0, '', 'self-check:resize', '{"v":1}', [], [1], { v: 1 },
    { type: 'self-check:resize', v: 1, height: 5000 }, new Map(), new Error('x'),
    { type: 'self-check:event', v: 1, name: 'self-check:complete', detail: { score: 99 } }]
  const make = (target) => noise.forEach((one) => target.postMessage(one, '*'))
</script>`

itInFull('makes nothing of messages that no frame of ours has sent', async () => {
  const stranger = await serve('<script>make(parent); parent.postMessage("done", "*")</script>', {
    head: NOISE,
  })
  const body = snippet(origin, MODE) + iframe(stranger.url)
  const head = LISTENS + HEARS + NOISE
  const page = await browse.open((await serve(body, { head })).url)
  await page.evaluate(() => Reflect.get(window, 'make')?.(window))
  const quiz = quizIn(page, page.frameLocator('self-check iframe'))
  await quiz.prompt.waitFor()
  await expect
    .poll(async () => (await messages(page)).map(({ data }) => data), SOON)
    .toContain('done')
  expect(await page.locator('self-check iframe').evaluate((one) => one.clientHeight)).toBeLessThan(
    1000,
  )
  expect((await told(page)).map(({ type }) => type)).toEqual(['self-check:ready'])
})

itInFull('keeps heights that make no sense within bounds', async () => {
  const page = await browse.open((await serve(snippet(origin, MODE), { head: LISTENS })).url)
  const quiz = quizIn(page, page.frameLocator('self-check iframe'))
  await quiz.prompt.waitFor()
  const tall = () => page.locator('self-check iframe').evaluate((one) => one.clientHeight)
  const senseless = [
    Number.NaN,
    -1,
    0,
    null,
    'tall',
    {},
    [],
    Number.POSITIVE_INFINITY,
    '9e9',
    1e9,
    1,
  ]
  for (const [at, height] of senseless.entries()) {
    await quiz.element.evaluate((_, data) => parent.postMessage(data, '*'), {
      type: 'self-check:resize',
      v: 1,
      id: `senseless-${at}`,
      height,
    })
    await expect
      .poll(
        async () => (await messages(page)).map(({ data }) => Reflect.get(Object(data), 'id')),
        SOON,
      )
      .toContain(`senseless-${at}`)
    expect(await tall()).toBeGreaterThanOrEqual(120)
    expect(await tall()).toBeLessThanOrEqual(6000)
  }
  expect(await page.locator('main > *').count()).toBe(3)
})
