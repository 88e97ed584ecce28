// The bindings of a self-hosted worker. Answers are kept in memory for the bindings that they depend
// on (worker/http/isolate-cache.ts), so each request must come with the same object.
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { bindingsOf } from '../../worker/self-host/worker/bindings.ts'

const selfHosted = { ...env, FILES: env.ASSETS as Fetcher }

it('are one object for all requests of an environment', () => {
  const serve = () => Promise.resolve(new Response())
  expect(bindingsOf(selfHosted, serve)).toBe(bindingsOf(selfHosted, serve))
  expect(bindingsOf({ ...selfHosted }, serve)).not.toBe(bindingsOf(selfHosted, serve))
})

it('have the files of the folder as ASSETS', async () => {
  const serve = (disk: Fetcher, { url }: Request) =>
    Promise.resolve(new Response(`${disk === selfHosted.FILES} ${url}`))
  const { ASSETS } = bindingsOf({ ...selfHosted }, serve)
  const answer = await ASSETS.fetch('https://check.example/v1.js')
  expect(await answer.text()).toBe('true https://check.example/v1.js')
})
