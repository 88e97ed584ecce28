// Cards of earlier builds stay where other sites know them, as many as there is room for.
import { describe, expect, it } from 'vitest'
import { carryOver } from '../../worker/tools/deploy/carry-over.ts'
import { liveFiles } from '../../worker/tools/deploy/live-files.ts'
import {
  type Answer,
  buildOf,
  read,
  type Site,
  saying,
  useSites,
} from '../support/serve/deployed-site.ts'

const { serve, prepare } = useSites()
const card = (title: string) => `quiz-tea-en-${title.repeat(12)}.png`
const withCards = (version: string, ...titles: readonly string[]) =>
  buildOf(version, ['quiz-aaaaaaaa.js'], `pinned ${version}`, '//', titles.map(card))
const listed = (site: Site) => read(site).cards.map(({ path }) => path.slice('/og/'.length))

const FIRST = withCards('0.1.0', 'a', 'b')
const SECOND = withCards('0.2.0', 'b', 'c')
const THIRD = withCards('0.3.0', 'd')

describe('a deploy', () => {
  it('brings along the cards of all builds before it, newest first', async () => {
    const second = await prepare(SECOND, await serve(FIRST))
    expect(second.isOk, second.message).toBe(true)
    expect(listed(second.site)).toEqual([card('b'), card('c'), card('a')])
    const third = await prepare(THIRD, await serve(second.site))
    expect(listed(third.site)).toEqual(['d', 'b', 'c', 'a'].map(card))
    for (const title of ['a', 'b', 'c', 'd']) {
      expect(third.site.get(`/og/${card(title)}`)).toEqual(Buffer.from(`PNG ${card(title)}`))
    }
  })

  it('drops the oldest where there is no more room', async () => {
    const { site } = await prepare(SECOND, await serve(FIRST))
    const live = liveFiles(new URL(await serve(site)))
    const carried = await carryOver(live, read(site), read(THIRD), 3)
    expect(carried.ok && carried.value.index.cards.map(({ path }) => path)).toEqual(
      ['d', 'b', 'c'].map((title) => `/og/${card(title)}`),
    )
    const brought = carried.ok ? carried.value.files.map(({ path }) => path) : []
    expect(brought).not.toContain(`/og/${card('a')}`)
  })

  it('has its own bytes of a picture that another machine packed otherwise', async () => {
    const path = `/og/${card('b')}`
    const other = buildOf('0.1.0', ['quiz-aaaaaaaa.js'])
    const packed = saying(other, (index) => ({
      ...index,
      cards: read(FIRST).cards.map((one) => ({ ...one, bytes: 3 })),
    }))
    const { isOk, site, message } = await prepare(
      withCards('0.2.0', 'a', 'b'),
      await serve(new Map([...packed, [path, Buffer.from('PNG')]])),
    )
    expect(isOk, message).toBe(true)
    expect(site.get(path)).toEqual(FIRST.get(path))
  })

  it('after one from before there were cards has its own', async () => {
    const live = saying(FIRST, ({ cards: _, ...index }) => index)
    const { isOk, site, message } = await prepare(SECOND, await serve(live))
    expect(isOk, message).toBe(true)
    expect(listed(site)).toEqual(listed(SECOND))
  })
})

describe('a deploy stops, and nothing is written', () => {
  const path = `/og/${card('a')}`
  const body = String(FIRST.get(path))
  const named = (name: string) =>
    saying(FIRST, (index) => ({
      ...index,
      cards: index.cards.map((one) => ({ ...one, path: name })),
    }))

  it.each<[string, string, Site, Record<string, Answer>?]>([
    ['a card has other bytes', 'isn’t what', FIRST, { [path]: { body: body.replace('q', 'Q') } }],
    ['a card is gone', 'answered 404', FIRST, { [path]: { status: 404, body } }],
    [
      'a card is a script',
      'is text/javascript',
      FIRST,
      { [path]: { headers: { 'Content-Type': 'text/javascript' }, body } },
    ],
    ['a card is out of the folder', 'not an index', named('/og/../x-aaaaaaaaaaaa.png')],
    ['a card is in a folder of its own', 'not an index', named('/og/x/y-aaaaaaaaaaaa.png')],
    ['a card is a page', 'not an index', named('/og/x-aaaaaaaaaaaa.html')],
    ['a card stands among chunks', 'not an index', named('/c/x-aaaaaaaaaaaa.png')],
  ])('where %s', async (_, said, live, answers) => {
    const { isOk, message, site } = await prepare(SECOND, await serve(live, answers))
    expect(isOk).toBe(false)
    expect(message).toContain(said)
    expect(site).toEqual(SECOND)
  })
})
