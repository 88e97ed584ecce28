// Right-to-left languages need no rules of their own: no style sheet names a left or a right side.
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT } from '../../../../worker/tools/build.ts'

/** Declarations of a side, in any property but the names of our own. */
const SIDE = /(^|[\s;{])(?!--)([a-z-]*-)?(left|right)(-[a-z]+)*\s*:|:\s*(left|right)\s*[;}]/

/** Code is read from left to right in every language. */
const isOfCode = (rule: string) => rule.includes('direction: ltr')

function sidesIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').split('}')
  return rules.filter((rule) => SIDE.test(`${rule}}`) && !isOfCode(rule))
}

it('no style sheet names a left or a right side', () => {
  const paths = globSync('{widget,worker}/**/*.css', { cwd: ROOT })
  expect(paths.length).toBeGreaterThan(15)
  for (const path of paths)
    expect(sidesIn(readFileSync(`${ROOT}/${path}`, 'utf8')), path).toEqual([])
})

it.each(['margin-left: 1px', 'right: 0', 'text-align: right', 'border-top-left-radius: 2px'])(
  'would see %s',
  (declaration) => {
    expect(sidesIn(`a {\n  ${declaration};\n}`)).toHaveLength(1)
  },
)

it('takes no name of ours for a side', () => {
  expect(sidesIn('a { --right: red; color: var(--right); margin-inline-start: 1px }')).toEqual([])
})
