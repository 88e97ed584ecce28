// The front page without its script: query in, snippet, live widget and instructions out.

import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_QUIZ } from '../../worker/pages/docs/example-quiz.ts'
import { ANSWERED } from '../../worker/pages/front/examples.tsx'
import { INSTRUCTIONS } from '../../worker/pages/front/platforms.ts'
import { type Piece, PLATFORMS, snippet, THEMES } from '../../worker/pages/front/snippets.ts'
import type { Speed } from '../../worker/pages/front/speed.tsx'
import { READY_THEMES, type ReadyTheme, themeCss } from '../../worker/pages/front/themes.ts'
import { ask, ORIGIN } from './ask.ts'
import { elements, lines, unescapeHtml, words } from './html.ts'

const id = 'honey-bees'
const PIECES: Readonly<Record<string, Piece>> = {
  [`quiz:${id}`]: { kind: 'quiz', id, title: 'What do you know about honey bees?' },
  [`quiz:${id}:drone-sting`]: {
    kind: 'quiz',
    id,
    question: 'drone-sting',
    title: 'What do you know about honey bees?',
  },
  [`guide:${id}`]: {
    kind: 'guide',
    id,
    title: 'Honey bees: who they are and how they live',
  },
}

async function front(query: Readonly<Record<string, string>> | string = {}): Promise<string> {
  const response = await ask(`/?${new URLSearchParams(query)}`)
  expect(response.status).toBe(200)
  return response.text()
}

/** A text to copy, character by character as a reader would copy it. */
function toCopy(page: string, id: string): string {
  const [, code = ''] =
    page.split(`aria-labelledby="${id}"`)[1]?.match(/<code>(.*?)<\/code>/s) ?? []
  return unescapeHtml(code.replaceAll(/<\/?span[^>]*>/g, ''))
}

const chosen = async (page: string) =>
  (await elements(page, '.paste option[selected], .paste input[checked]')).map(
    ({ attributes }) => attributes.value,
  )

const every = Object.keys(PIECES).flatMap((show) => PLATFORMS.map((on) => [show, on] as const))

it('near the top of a page, the snippet brings the quiz along', async () => {
  const page = await front({ show: `quiz:${id}`, platform: 'html', place: 'near-top' })
  expect(toCopy(page, 'snippet')).toContain(`src="${ORIGIN}/v1.js?quiz=${id}"`)
  expect(await chosen(page)).toContain('near-top')
  expect(await elements(page, '.place[hidden]')).toEqual([])
  const framed = await front({ show: `quiz:${id}`, platform: 'lms', place: 'near-top' })
  expect(await elements(framed, '.place[hidden]')).toHaveLength(1)
})

describe.each(every)('/?show=%s&platform=%s', (show, platform) => {
  it.each(THEMES)('&theme=%s has the snippet, and shows what it was asked for', async (theme) => {
    const piece = PIECES[show] as Piece
    const page = await front({ show, platform, theme })
    expect(toCopy(page, 'snippet')).toBe(snippet(ORIGIN, { piece, platform, theme }))
    expect(await chosen(page)).toEqual([show, platform, 'further-down', theme, ''])

    const live = await elements(page, '.live > *')
    const { [piece.kind]: named, question, theme: forced } = live[0]?.attributes ?? {}
    expect(live.map(({ tag }) => tag)).toEqual([
      piece.kind === 'quiz' ? 'self-check' : 'self-check-guide',
    ])
    expect([named, question, forced]).toEqual([
      id,
      piece.question,
      theme === 'auto' ? undefined : theme,
    ])
    expect(await words(page, '[data-platform]:not([hidden])')).toContain(
      INSTRUCTIONS[platform].where,
    )
  })
})

describe('the front page', () => {
  it('shows instructions for one platform at a time', async () => {
    const where = await elements(await front({ platform: 'ghost' }), '[data-platform]')
    const open = where.filter(({ attributes }) => !('hidden' in attributes))
    expect(open.map(({ attributes }) => attributes['data-platform'])).toEqual(['ghost'])
    expect(where.length).toBe(PLATFORMS.length)
  })

  it('gives the lines that a site generator needs once, with our address', async () => {
    const lines = await words(
      await front({ platform: 'vitepress' }),
      '.where:not([hidden]) details',
    )
    expect(lines).toContain('Once, in .vitepress/config')
    expect(lines).toContain(`src: '${ORIGIN}/v1.js'`)
    expect(lines).toContain("isCustomElement: (tag) => tag.startsWith('self-check')")
  })

  it('opens with the first quiz, in the theme of the page, for plain HTML', async () => {
    expect(await chosen(await front())).toEqual([`quiz:${id}`, 'html', 'further-down', 'auto', ''])
  })

  it.each([
    {
      show: 'quiz:nothing',
      theme: 'purple',
      platform: 'geocities',
      place: 'moon',
      colours: 'beige',
    },
    { show: 'guide', theme: '', platform: 'constructor', colours: 'constructor' },
    { show: `quiz:${id}:nothing`, theme: 'DARK', platform: '__proto__' },
    '&&=&show&theme=auto&theme=dark',
    `show=${'a'.repeat(4000)}`,
  ])('takes what it does not know as not said: %j', async (query) => {
    expect(await front(query)).toBe(await front())
  })

  it('repeats nothing of what it was asked', async () => {
    const evil = '"><script>zz()</script>zzcanary'
    const page = await front({
      show: evil,
      theme: evil,
      platform: evil,
      colours: evil,
      zzcanary: evil,
    })
    expect(page).not.toMatch(/zzcanary|zz\(\)/)
  })

  it('offers each question of a quiz alone', async () => {
    const options = await elements(await front(), 'option')
    const values = options.map(({ attributes }) => attributes.value ?? '')
    expect(values.filter((value) => value.startsWith(`quiz:${id}:`))).toHaveLength(10)
    expect(new Set(values).size).toBe(values.length)
  })

  it('has no script and no style of its own inside the page', async () => {
    const page = await front()
    const scripts = await elements(page, 'script')
    expect(scripts.length).toBe(2)
    for (const { attributes } of scripts)
      expect(attributes.src).toMatch(/^\/(v1|c\/front-[\w-]+)\.js$/)
    expect(await elements(page, 'style, [style], [onclick]')).toEqual([])
  })

  it('says first what this is, in a sentence and three reasons', async () => {
    const page = await front()
    expect(await elements(page, 'h1')).toHaveLength(1)
    expect(await elements(page, '.pitch .reasons li')).toHaveLength(3)
  })

  it('shows the outcome quiz live, and the card of a shared result', async () => {
    const page = await front()
    expect((await elements(page, '.more-live self-check'))[0]?.attributes.quiz).toBe(
      'which-bee-task',
    )
    const [card] = await elements(page, 'img.card-picture')
    expect(card?.attributes.src).toMatch(/^\/og\/[\w/-]+\.png$/)
    expect(card?.attributes.alt).not.toBe('')
    expect(Object.values(built.cards)).toContain(card?.attributes.src)
  })

  it('has the bytes that the build measured', async () => {
    const { code, quizzes } = built.assets.sizes
    const kilobytes = ((code + (quizzes[id] ?? 0)) / 1000).toFixed(1)
    expect(quizzes[id]).toBeGreaterThan(500)
    expect(await lines(await front(), '.figures')).toContain(
      `${kilobytes} kB\nbefore the first question, compressed, this quiz included`,
    )
  })

  it('has the times that were measured, the shortest first, and says under which conditions', async () => {
    const { speed } = built.assets
    if (!speed) throw new Error('The fixture site was built without the results of the bench.')
    const { best, conditions, times }: Speed = speed
    const page = await front()
    expect(await lines(page, '.speed dl')).toBe(
      times.map(({ name, time }) => `${name}\n${time}\n`).join(''),
    )
    for (const text of [best.replace('\u00a0', ' '), conditions])
      expect(await words(page, '.speed')).toContain(text)
    expect(await elements(page, '.speed .ours')).toHaveLength(2)
  })

  it('tells of no quiz of the site what is right: its example is that of the documentation', async () => {
    const page = await front()
    for (const text of Object.values(ANSWERED)) {
      expect(EXAMPLE_QUIZ).toContain(text)
      expect(await words(page, '.answered-example')).toContain(text)
    }
  })

  it.each(Object.keys(READY_THEMES) as ReadyTheme[])(
    'shows the colours %s, and their rule to copy',
    async (colours) => {
      const page = await front({ colours })
      expect((await elements(page, '.live'))[0]?.attributes['data-colours']).toBe(colours)
      expect(toCopy(page, 'colours-css')).toBe(themeCss(colours))
      expect(
        (await elements(page, '.snippet[hidden], .framed[hidden]')).map(({ tag }) => tag),
      ).toEqual(['p'])
      const framed = await front({ colours, platform: 'notion' })
      expect(
        (await elements(framed, '.snippet[hidden], .framed[hidden]')).map(({ tag }) => tag),
      ).toEqual(['div'])
    },
  )

  it('says what a content policy has to allow', async () => {
    const notes = await words(await front(), '.notes')
    expect(notes).toContain(`script-src ${ORIGIN}; connect-src ${ORIGIN}`)
    expect(notes).toContain(`frame-src ${ORIGIN}`)
  })
})
