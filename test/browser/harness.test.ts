// Tests of the tests: this browser keeps to CORS and CSP. Flags that packaged browsers
// like to come with switch both off, and then every test of them would lie.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { FLAGS } from '../support/browser/chromium.ts'
import { useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS, /CORS policy/, /Content Security Policy/])
const serve = useHosts()

it('blocks a fetch from another origin that did not allow it, and lets ours through', async () => {
  const other = createServer((_, response) => response.end('private'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const page = await browse.open((await serve('')).url)
  const read = (url: string) =>
    page.evaluate(
      (from) =>
        fetch(from).then(
          () => 'read',
          () => 'blocked',
        ),
      url,
    )
  expect(await read(`http://127.0.0.1:${port}/`)).toBe('blocked')
  expect(await read(`${inject('workerOrigin')}/api/v1/quizzes`)).toBe('read')
  other.close()
  other.closeAllConnections()
})

it('runs no inline script that a policy forbids, and runs it where none does', async () => {
  const body = '<script>document.title = "ran"</script>'
  const strict = { 'Content-Security-Policy': "script-src 'self'" }
  const guarded = await browse.open((await serve(body, { headers: strict })).url)
  expect(await guarded.title()).toBe('A page of somebody else')
  const free = await browse.open((await serve(body)).url)
  expect(await free.title()).toBe('ran')
})

it('keeps profiles apart', async () => {
  const { url } = await serve('')
  const one = await browse.open(url)
  await one.evaluate(() => localStorage.setItem('kept', 'here'))
  await one.context().close()
  const other = await browse.open(url)
  expect(await other.evaluate(() => localStorage.getItem('kept'))).toBe(null)
})

it('starts the browser without the flags that lift security', () => {
  expect(FLAGS.join(' ')).not.toMatch(/web-security|insecure|single-process|site-isolation/)
})
