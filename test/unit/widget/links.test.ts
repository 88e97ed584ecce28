// Links that the widget draws may come from any server, so none runs a script.
import { globSync, readFileSync } from 'node:fs'
import { nothing } from 'lit/html.js'
import { afterAll, expect, it, vi } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

// Read while the module is imported, to see whether the page is framed.
vi.stubGlobal('top', globalThis)
vi.stubGlobal('self', globalThis)
afterAll(() => vi.unstubAllGlobals())
const { linkAddress } = await import('../../../widget/ui/html.ts')

it.each(['https://a.example/b', 'HTTP://a.example', 'mailto:a@b.example', '#section'])(
  'keeps %s',
  (address) => expect(linkAddress(address)).toBe(address),
)

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'vbscript:x',
  'x https://a.example',
])('makes no link of %j', (address) => expect(linkAddress(address)).toBe(nothing))

it('every link is drawn through it', () => {
  for (const path of globSync('widget/{ui,quiz,guide}/**/*.ts', { cwd: ROOT }))
    for (const [, value] of readFileSync(`${ROOT}/${path}`, 'utf8').matchAll(/href=\$\{(.*)/g))
      expect(value, path).toMatch(/^linkAddress\(/)
})
