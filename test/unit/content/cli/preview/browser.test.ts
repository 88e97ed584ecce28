// How an address is opened in the reader's browser.
import { expect, it } from 'vitest'
import { opener, openInBrowser } from '../../../../../content/cli/preview/browser.ts'

it.each([
  ['linux', ['xdg-open']],
  ['freebsd', ['xdg-open']],
  ['darwin', ['open']],
  ['win32', ['cmd', '/c', 'start', '']],
] as const)('is the command of the platform for it: %s', (platform, command) => {
  expect(opener(platform)).toEqual(command)
})

it('fails without an error where there is no such command', async () => {
  expect(await openInBrowser('http://127.0.0.1:1/', ['no-such-command'])).toBe(false)
})
