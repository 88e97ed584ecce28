// In every test of this project: the worker asks nobody but the files of its own build, so there
// is nothing that an address in a request could make it fetch.
import { afterAll, expect } from 'vitest'

const asked: string[] = []

globalThis.fetch = async function refuse(input: RequestInfo | URL) {
  asked.push(new Request(input).url)
  throw new Error(`The worker asked for ${asked.at(-1)}.`)
}

afterAll(() => {
  expect(asked.splice(0), 'addresses that the worker asked for').toEqual([])
})
