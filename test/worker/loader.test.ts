// The loader, /v1.js: the server puts in its own origin, and the name of the elements.
import { describe, expect, it } from 'vitest'
import { app } from './outcome-app.ts'
import { bindings } from './routes.ts'

const get = (url: string, publicOrigin?: string) =>
  app.request(url, {}, bindings(publicOrigin ? { PUBLIC_ORIGIN: publicOrigin } : {}))
const codeOf = async (url: string, publicOrigin?: string) => (await get(url, publicOrigin)).text()
const etagOf = async (url: string, publicOrigin?: string) =>
  (await get(url, publicOrigin)).headers.get('ETag')

const ONE = 'https://one.example/v1.js'
const PUBLIC = 'https://public.example'

describe('the loader', () => {
  it('knows the origin of the request, or the public one where it is set', async () => {
    expect(await codeOf(ONE)).toContain('"https://one.example"')
    expect(await codeOf(ONE, `${PUBLIC}/`)).toContain(`"${PUBLIC}"`)
    expect(await codeOf(ONE)).not.toContain('origin.invalid')
  })

  it('has an ETag for each origin and each name', async () => {
    const tags = await Promise.all([
      etagOf(ONE),
      etagOf('https://two.example/v1.js'),
      etagOf(ONE, PUBLIC),
      etagOf(`${ONE}?tag=my-check`),
    ])
    expect(new Set(tags).size).toBe(tags.length)
    expect(await etagOf(`${ONE}?v=2`)).toBe(tags[0])
  })

  it('takes the name of the elements from its address, if an element can have it', async () => {
    expect(await codeOf(`${ONE}?tag=my-check`)).toContain('"my-check"')
    for (const name of ['BAD', 'bad', '-a', 'a-', 'x"y-z', 'a b-c', '$&-a', '`-`'])
      expect((await codeOf(`${ONE}?tag=${encodeURIComponent(name)}`)).split('\n')[0], name).toBe(
        await codeOf(ONE),
      )
  })

  it('is a script without import, export and import.meta, so a classic script runs it', async () => {
    const code = await codeOf(ONE)
    expect(code).not.toMatch(/import\.meta|\bexport\b|\bimport\s*[{*"'`]/)
    expect(() => new Function(code)).not.toThrow()
  })
})
