// A deploy after its build, against an origin that serves what was deployed before: what
// it brings along, and what it lists.
import { describe, expect, it } from 'vitest'
import { INDEX_PATH } from '../../worker/tools/chunk-index.ts'
import { buildOf, NEW, OLD, read, saying, useSites } from '../support/serve/deployed-site.ts'

const { serve, prepare } = useSites()

describe('a deploy', () => {
  it('brings along the chunks of the build before it and the pinned file of its version', async () => {
    const { isOk, message, site } = await prepare(NEW, await serve(OLD))
    expect(isOk, message).toBe(true)
    expect(message).toContain('2 files, of 1 earlier builds and 1 earlier versions')
    for (const path of [...OLD.keys(), ...NEW.keys()].filter((path) => path !== INDEX_PATH)) {
      expect(site.get(path), path).toEqual(NEW.get(path) ?? OLD.get(path))
    }
    const { build, version, chunks } = read(OLD)
    expect(read(site)).toEqual({
      ...read(NEW),
      earlier: [{ build, version, chunks }],
      pinned: [...read(NEW).pinned, ...read(OLD).pinned],
    })
  })

  it('of the same content again adds no build', async () => {
    const first = await prepare(NEW, await serve(OLD))
    const again = await prepare(NEW, await serve(first.site))
    expect(again.isOk, again.message).toBe(true)
    expect(again.site).toEqual(first.site)
  })

  it('that goes back to a build before lists it once, as its own', async () => {
    const forth = await prepare(NEW, await serve(OLD))
    const { isOk, site } = await prepare(OLD, await serve(forth.site))
    expect(isOk).toBe(true)
    expect(read(site).build).toBe(read(OLD).build)
    expect(read(site).earlier.map(({ build }) => build)).toEqual([read(NEW).build])
    expect(new Set(site.keys())).toEqual(new Set(forth.site.keys()))
  })

  it('keeps ten builds and drops the chunks of older ones, but no pinned file ever', async () => {
    const builds = Array.from({ length: 10 }, (_, age) =>
      buildOf(`0.1.${9 - age}`, [`quiz-0000000${9 - age}.js`]),
    )
    const all = new Map(builds.toReversed().flatMap((build) => [...build]))
    const live = saying(all, (newest) => ({
      ...newest,
      earlier: builds.slice(1).map((build) => ({ ...read(build), earlier: undefined })),
      pinned: builds.flatMap((build) => read(build).pinned),
    }))
    const { isOk, message, site } = await prepare(NEW, await serve(live))
    expect(isOk, message).toBe(true)
    expect(read(site).earlier.map(({ version }) => version)).toEqual(
      builds.slice(0, 9).map((build) => read(build).version),
    )
    expect([...site.keys()]).toContain('/c/quiz-00000001.js')
    expect([...site.keys()]).not.toContain('/c/quiz-00000000.js')
    expect(read(site).pinned).toHaveLength(11)
    expect(site.get('/v0.1.0/self-check.js')?.toString()).toBe('pinned 0.1.0')
  })
})

describe('the first deploy', () => {
  it('needs to be called that, where no live origin is known or nothing is there', async () => {
    for (const live of [undefined, await serve(new Map())]) {
      const { isOk, message } = await prepare(NEW, live)
      expect(isOk).toBe(false)
      expect(message).toContain('--first')
      const first = await prepare(NEW, live, true)
      expect(first.isOk, first.message).toBe(true)
      expect(first.site).toEqual(NEW)
    }
  })

  it('is not the first where it runs already: its chunks would be lost', async () => {
    const { isOk, message } = await prepare(NEW, await serve(OLD), true)
    expect(isOk).toBe(false)
    expect(message).toContain('leave out --first')
  })
})
