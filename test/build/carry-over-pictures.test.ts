// Pictures of earlier builds stay, for pages that are open or cached still show them.
import { describe, expect, it } from 'vitest'
import { buildOf, read, type Site, saying, useSites } from '../support/serve/deployed-site.ts'

const { serve, prepare } = useSites()
const picture = (letter: string) => `${letter.repeat(32)}.svg`
const withPictures = (version: string, ...letters: readonly string[]) =>
  buildOf(version, ['quiz-aaaaaaaa.js'], `pinned ${version}`, '//', [], letters.map(picture))
const listed = (site: Site) => read(site).pictures.map(({ path }) => path.slice('/m/'.length))

const FIRST = withPictures('0.1.0', 'a', 'b')
const SECOND = withPictures('0.2.0', 'b', 'c')

describe('a deploy', () => {
  it('brings along the pictures of builds before it, newest first', async () => {
    const second = await prepare(SECOND, await serve(FIRST))
    expect(second.isOk, second.message).toBe(true)
    expect(listed(second.site)).toEqual(['b', 'c', 'a'].map(picture))
    const third = await prepare(withPictures('0.3.0'), await serve(second.site))
    expect(listed(third.site)).toEqual(['b', 'c', 'a'].map(picture))
    expect(third.site.get(`/m/${picture('a')}`)).toEqual(FIRST.get(`/m/${picture('a')}`))
  })

  it('after one from before there were pictures has its own', async () => {
    const live = saying(FIRST, ({ pictures: _, ...index }) => index)
    const { isOk, site, message } = await prepare(SECOND, await serve(live))
    expect(isOk, message).toBe(true)
    expect(listed(site)).toEqual(listed(SECOND))
  })

  const named = (path: string) =>
    saying(FIRST, (index) => ({
      ...index,
      pictures: index.pictures.slice(0, 1).map((one) => ({ ...one, path })),
    }))

  it.each<[string, string, Site]>([
    ['out of its folder', 'not an index', named(`/m/../${picture('a')}`)],
    ['a page', 'not an index', named(`/m/${'a'.repeat(32)}.html`)],
    ['gone', 'answered 404', named(`/m/${picture('d')}`)],
    ['another kind of file', 'is image/svg+xml', named(`/m/${'d'.repeat(32)}.png`)],
  ])('stops where a picture is %s, and writes nothing', async (_, said, live) => {
    const body = live.get(`/m/${picture('a')}`) ?? ''
    const answers = said.startsWith('is ')
      ? {
          [`/m/${'d'.repeat(32)}.png`]: { headers: { 'Content-Type': 'image/svg+xml' }, body },
        }
      : {}
    const { isOk, message, site } = await prepare(SECOND, await serve(live, answers))
    expect(isOk).toBe(false)
    expect(message).toContain(said)
    expect(site).toEqual(SECOND)
  })
})
