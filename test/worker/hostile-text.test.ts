// Text is text, wherever it comes from: what somebody writes into content, an address, a form or a
// header never becomes an element, an attribute, a script or an address that runs one.
import { describe, expect, it } from 'vitest'
import { ask, FORM, postForm } from './ask.ts'
import { appOf } from './canaries.ts'
import { catalogueOf, PAGES, showPage } from './hostile-content.ts'
import { readMarkup } from './markup.ts'
import { SHARED_CODE } from './routes.ts'

/**
 * Each tries another way out of the place where a text stands. No picture is among them: the build
 * refuses one that is no file of the content.
 */
const HOSTILE = [
  '<script>zz()</script>',
  '"><img src=x onerror=zz()>',
  "'><svg/onload=zz()>",
  '</title></style></textarea></script><script>zz()</script>',
  '<iframe srcdoc="<script>zz()</script>">',
  '<a href="javascript:zz()">zz</a>',
  '[zz](javascript:zz())',
  '[zz](JaVaScRiPt&colon;zz())',
  '[zz](data:text/html,<script>zz()</script>)',
  '[zz](vbscript:zz())',
  '<math><mtext><style><img src=x onerror=zz()></style></mtext></math>',
  '<template><script>zz()</script></template>',
  '<svg><foreignObject><script>zz()</script></foreignObject></svg>',
  '<!--><script>zz()</script-->',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button formaction="javascript:zz()">',
  '<noscript><p title="</noscript><img src=x onerror=zz()>">',
  '{{constructor.constructor("zz()")()}}',
  '\u2028</script>\u2029<script>zz()</script>',
  '\u202e<script>\u0000zz()</script>\ufeff',
  '＜script＞zz()＜/script＞',
  '\\u003cscript\\u003ezz()\\u003c/script\\u003e',
] as const

const HARMLESS = 'zz'

describe.each([0, 7, 13])('hostile text in all content, from the %dth on', (first) => {
  const app = appOf(catalogueOf((place) => HOSTILE[(first + place) % HOSTILE.length]))
  it.each(PAGES)('is text at %s (%s)', async (path, form) => {
    const { dangers, texts } = readMarkup(await showPage(app, path, form))
    expect(dangers).toEqual([])
    if (path.endsWith('/tea')) expect(texts.join('\n'), 'as it was written').toContain('zz()')
  })
})

it('the parser of these tests sees what would be dangerous', () => {
  const plain = HOSTILE.filter(
    (text) => text.startsWith('<') && !/base|meta|^<!|math|noscript/.test(text),
  )
  for (const text of plain) expect(readMarkup(`<p>${text}</p>`).dangers, text).not.toEqual([])
  expect(readMarkup('<a href=" java\nscript:zz()">').dangers).toHaveLength(1)
})

describe('text that comes with a request', () => {
  const at = (text: string) => encodeURIComponent(text.toWellFormed())
  const places: readonly (readonly [string, (text: string) => Promise<Response>])[] = [
    ['the path of a page', (text) => ask(`/${at(text)}`)],
    ['the id of a quiz', (text) => ask(`/q/${at(text)}`)],
    ['the id of a guide in a frame', (text) => ask(`/e/g/${at(text)}`)],
    ['a share code', (text) => ask(`/r/${at(text)}`)],
    ['a code with something behind it', (text) => ask(`/r/${SHARED_CODE}${at(text)}`)],
    ...['lang', 'theme', 'seed', 'set', 'only', 'challenge', 'question', 'storage', 'next'].map(
      (name) => [`?${name}=`, (text: string) => ask(`${FORM}?${name}=${at(text)}`)] as const,
    ),
    ['?lang= of a result', (text) => ask(`/r/${SHARED_CODE}?lang=${at(text)}`)],
    ['?theme= of a frame', (text) => ask(`/e/q/honey-bees?theme=${at(text)}&accent=${at(text)}`)],
    [
      'the answers of a form in an address',
      (text) => ask(`${FORM}?answers=${at(`${at(text)}=${at(text)}&why-honey-keeps=${at(text)}`)}`),
    ],
    [
      'the printed key',
      (text) =>
        postForm(`${FORM}/key`, [
          ['quiz.only', text],
          [text, text],
        ]),
    ],
    [
      'the front page',
      (text) => ask(`/?show=${at(text)}&theme=${at(text)}&only=${at(text)}&lang=${at(text)}`),
    ],
    ['a page of the documentation', (text) => ask(`/docs/${at(text)}`)],
    ['statistics of an author', (text) => ask(`/stats/${at(text)}?format=${at(text)}`)],
    ['a field of the form', (text) => postForm(FORM, [['why-honey-keeps', text]])],
    ['the name of a field', (text) => postForm(FORM, [[text, text]])],
    [
      'headers',
      (text) => {
        // A header holds bytes, and these characters of them alone.
        const value = text.replaceAll(/[^ -~]/g, '')
        const names = ['User-Agent', 'Accept-Language', 'Referer', 'Cookie', 'X-Forwarded-Host']
        return ask(FORM, { headers: names.map((name): [string, string] => [name, value]) })
      },
    ],
  ]

  it.each(places)('is text in %s', async (_, send) => {
    const plain = readMarkup(await (await send(HARMLESS)).text())
    for (const text of [HOSTILE.join(' '), HOSTILE[0], HOSTILE[1]]) {
      const response = await send(text)
      expect(response.status, text).toBeLessThan(500)
      expect(response.headers.get('Content-Type'), text).toBe('text/html; charset=utf-8')
      const { dangers, skeleton } = readMarkup(await response.text())
      expect(dangers, text).toEqual([])
      expect(skeleton, text).toEqual(plain.skeleton)
    }
  })

  it('is a string in the loader, and not there in a problem', async () => {
    for (const text of HOSTILE) {
      const script = await (await ask(`/v1.js?tag=${at(text)}`)).text()
      const [, message = ''] = /\nconsole\.warn\((.*)\)$/s.exec(script) ?? []
      expect(JSON.parse(message), text).toContain(`"${text.toWellFormed()}"`)
      const problem = await ask(`/api/v1/quizzes/${at(text)}`)
      expect(problem.headers.get('Content-Type'), text).toBe('application/problem+json')
      expect(await problem.text(), text).not.toContain('zz')
    }
  })
})
