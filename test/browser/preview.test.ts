// What a link looks like where it is pasted, read by what others read it with:
// open-graph-scraper, and unfurl.js, which follows oEmbed discovery as well.
import ogs from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import { describe, expect, inject, it } from 'vitest'
import { shareResult } from '../support/serve/shared-result.ts'

const origin = inject('workerOrigin')
const QUIZ = 'honey-bees'

const pages = {
  'a shared result': {
    url: (await shareResult(origin, 9)).url,
    title: /^9 of \d+ right: What do you know/,
    embeds: false,
  },
  'a quiz': {
    url: `${origin}/q/${QUIZ}`,
    title: /^What do you know about honey bees/,
    embeds: true,
  },
  'a guide': { url: `${origin}/g/${QUIZ}`, title: /^Honey bees/, embeds: true },
}

describe.each(Object.entries(pages))('the link to %s', (_, { url, title, embeds }) => {
  it('shows its title, its description and a large picture to open-graph-scraper', async () => {
    const html = await (await fetch(url)).text()
    const { error, result } = await ogs({ html })
    expect(error).toBe(false)
    expect(result.ogTitle).toMatch(title)
    expect(result.ogDescription?.length).toBeGreaterThan(20)
    expect(result.ogUrl).toBe(url)
    expect(result.ogSiteName).toBe('Selfcheck')
    expect(result.twitterCard).toBe('summary_large_image')
    const [image] = result.ogImage ?? []
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' })
    expect(image?.alt?.length).toBeGreaterThan(5)
    const picture = await fetch(image?.url ?? '')
    expect(picture.status).toBe(200)
    expect(picture.headers.get('Content-Type')).toBe('image/png')
  })

  it('shows the same to unfurl.js, and a frame where it may be framed', async () => {
    const { open_graph: graph, title: plain, oEmbed } = await unfurl(url)
    expect(graph?.title).toMatch(title)
    expect(plain).toContain('Selfcheck')
    expect(graph?.images?.[0]).toMatchObject({ width: 1200, height: 630 })
    if (!embeds) return expect(oEmbed).toBeUndefined()
    expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Selfcheck' })
  })
})
