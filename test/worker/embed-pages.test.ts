// The pages for frames: what they hold, what their address sets, and what they leave out.
import { describe, expect, it } from 'vitest'
import { ask, ORIGIN } from './ask.ts'
import { elements, words } from './html.ts'

const QUIZ = '/e/q/honey-bees'
const GUIDE = '/e/g/honey-bees'

const htmlOf = async (path: string) => (await ask(path)).text()
const attributesOf = async (path: string, selector: string) =>
  (await elements(await htmlOf(path), selector))[0]?.attributes ?? {}

describe.each([
  ['quiz', QUIZ, '/q/honey-bees', 'self-check'],
  ['guide', GUIDE, '/g/honey-bees', 'self-check-guide'],
])('the frame of a %s', (name, path, page, tag) => {
  it('holds the element, which is not to open a frame itself', async () => {
    expect(await attributesOf(path, tag)).toEqual({
      [name]: 'honey-bees',
      mode: 'inline',
      loading: 'eager',
      'heading-level': '2',
    })
  })

  it('holds one box that is measured, in one that scrolls', async () => {
    const html = await htmlOf(path)
    expect(await elements(html, 'body > #s > main#w')).toHaveLength(1)
    expect(await elements(html, 'body > *')).toHaveLength(1)
    expect(await elements(html, 'header')).toEqual([])
  })

  it('says where the same is a page of its own, in words', async () => {
    const html = await htmlOf(path)
    const address = `${ORIGIN}${page}`
    expect(await words(html, 'footer')).toBe(`Open the full page: ${address}`)
    expect((await elements(html, 'footer a'))[0]?.attributes).toEqual({ href: address })
    expect(await elements(html, `link[rel=canonical][href="${address}"]`)).toHaveLength(1)
  })

  it('opens its links and its form outside of the frame', async () => {
    expect(await attributesOf(path, 'base')).toEqual({ target: '_blank' })
    for (const form of await elements(await htmlOf(path), 'form')) {
      expect(form.attributes.target).toBe('_blank')
    }
  })

  it('loads nothing that an isolated page would refuse', async () => {
    const html = await htmlOf(path)
    const linked = await elements(html, 'link[rel=stylesheet], link[rel=icon], script')
    const paths = linked.map(({ attributes }) => attributes.src ?? attributes.href ?? '')
    expect(paths).toHaveLength(4)
    for (const one of paths) {
      const response = await ask(one)
      expect(response.status, one).toBe(200)
      expect(response.headers.get('Cross-Origin-Resource-Policy'), one).toBe('cross-origin')
      expect(response.headers.get('Access-Control-Allow-Origin'), one).toBe('*')
    }
  })

  it('takes a scheme from its address, light or dark alone', async () => {
    for (const theme of ['light', 'dark']) {
      expect(await attributesOf(`${path}?theme=${theme}`, 'html')).toMatchObject({
        'data-theme': theme,
      })
      expect(await attributesOf(`${path}?theme=${theme}`, tag)).toMatchObject({ theme })
      expect(await attributesOf(`${path}?theme=${theme}`, 'meta[name=color-scheme]')).toMatchObject(
        {
          content: theme,
        },
      )
    }
    for (const theme of ['', 'auto', 'DARK', '"><script>']) {
      expect(await htmlOf(`${path}?theme=${encodeURIComponent(theme)}`)).toBe(await htmlOf(path))
    }
  })
})

describe('the address', () => {
  it('sets what the element has attributes for', async () => {
    const query = new URLSearchParams({
      lang: 'de',
      storage: 'session',
      hide: 'share title',
      'share-url': 'https://blog.example/post',
      question: 'drone-sting',
    })
    expect(await attributesOf(`${QUIZ}?${query}`, 'self-check')).toMatchObject(
      Object.fromEntries(query),
    )
  })

  it.each([
    'question=no-such-question',
    'question=__proto__',
    'lang=%22%3E%3Cb%3E',
    'storage=disk',
    'share-url=javascript:alert(1)',
    'share-url=/post',
    'hide=%3Cb%3E',
    'quiz=other&api=https://evil.example&mode=iframe&loading=lazy&heading-level=6&style=x&onclick=x',
    'quiz=&question=&api=&mode=iframe&storage=&theme=&heading-level=&lang=&hide=&share-url=',
  ])('sets nothing by %s', async (query) => {
    expect(await htmlOf(`${QUIZ}?${query}`)).toBe(await htmlOf(QUIZ))
  })

  it('shows one question where it names one, without scripts too', async () => {
    const html = await htmlOf(`${QUIZ}?question=drone-sting`)
    expect(
      (await elements(html, 'form fieldset.card')).map(({ attributes }) => attributes.id),
    ).toEqual(['drone-sting'])
  })

  it('of a guide names no question', async () => {
    expect(await htmlOf(`${GUIDE}?question=drone-sting`)).toBe(await htmlOf(GUIDE))
  })
})

it('without scripts, the quiz is a form and the guide can be read', async () => {
  expect((await elements(await htmlOf(QUIZ), 'self-check > form fieldset.card')).length).toBe(10)
  const guide = await htmlOf(GUIDE)
  expect((await elements(guide, 'self-check-guide section h2')).length).toBeGreaterThan(8)
  expect(await elements(guide, 'self-check-guide table')).toHaveLength(1)
})

it.each(['/e/q/nothing', '/e/g/nothing', '/e/nothing'])(
  '%s is a page for a frame',
  async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(await elements(html, 'body > #s > main#w')).toHaveLength(1)
    // No height: a loader that waits for one shows the link on its page instead.
    expect(await elements(html, 'script, header')).toEqual([])
  },
)

describe.each(['/q/honey-bees', '/g/honey-bees'])('%s', (path) => {
  it('says in its head and in a header where its description for embedding is', async () => {
    const page = await ask(path)
    const header = page.headers.get('Link') ?? ''
    const html = await page.text()
    const [link] = await elements(html, 'link[type="application/json+oembed"]')
    const href = link?.attributes.href?.replaceAll('&amp;', '&') ?? ''
    expect(link?.attributes).toMatchObject({ rel: 'alternate', title: await words(html, 'h1') })
    expect(header).toContain(`<${href}>; rel="alternate"; type="application/json+oembed"; title*=`)
    expect(new URL(href).origin).toBe(ORIGIN)
    const described = await ask(href.slice(ORIGIN.length))
    expect(described.status).toBe(200)
    expect(await described.json()).toMatchObject({ type: 'rich' })
  })

  it('says what it looks like as a link', async () => {
    const html = await htmlOf(path)
    const metas = await elements(html, 'meta[property^="og:"]')
    const values = metas.map(({ attributes }) => [attributes.property, attributes.content])
    expect(Object.fromEntries(values)).toEqual({
      'og:type': 'website',
      'og:site_name': 'Selfcheck',
      'og:title': await words(html, 'h1'),
      'og:description': expect.stringMatching(/.{20}/),
      'og:url': `${ORIGIN}${path}`,
      'og:image': expect.stringMatching(/^https:\/\/check\.example\/og\/.*\.png$/),
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/.{10}/),
    })
  })
})
