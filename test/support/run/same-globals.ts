// In every test file that runs in Node: the files share one process and run in any order, so what a
// file replaces in it, it puts back. Else the next file fails, and only in some orders.
import { afterAll, expect } from 'vitest'

const before = globals()

afterAll(() => {
  const after = globals()
  const names = new Set([...before.keys(), ...after.keys()])
  const changed = [...names].filter((name) => !Object.is(before.get(name), after.get(name)))
  expect(changed, 'what this file changed for the files after it').toEqual([])
})

/**
 * What tests replace, by name. Getters are compared, not called: some of them warn. Left out is what
 * libraries note there once: zod, tslib, Lit.
 */
function globals(): Map<string, unknown> {
  const found = new Map<string, unknown>([['process.cwd()', process.cwd()]])
  const owners = { globalThis, console, Math, Date, 'process.stdout': process.stdout }
  for (const [owner, object] of Object.entries(owners))
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(object)))
      if (get || typeof value === 'function' || owner === 'globalThis')
        if (!/^(__|lit)/.test(name)) found.set(`${owner}.${name}`, get ?? value)
  found.set('process.stdout.write()', process.stdout.write)
  for (const [name, value] of Object.entries(process.env)) found.set(`process.env.${name}`, value)
  return found
}
