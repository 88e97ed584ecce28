// Which version `npm run release` makes, and what it refuses.
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../../../worker/tools/release/version.ts'

const PRESENT = { present: '1.4.2', released: ['1.4.1', '1.4.2'], isAgain: false }

describe('the version of a release', () => {
  it.each([
    ['patch', '1.4.3'],
    ['minor', '1.5.0'],
    ['major', '2.0.0'],
    ['1.10.0', '1.10.0'],
  ])('is for "%s" the version %s', (wanted, version) => {
    expect(versionOf({ ...PRESENT, wanted })).toEqual({ ok: true, value: version })
  })

  it('is the present one while that was never released', () => {
    expect(versionOf({ present: '0.1.0', released: [], isAgain: false })).toEqual({
      ok: true,
      value: '0.1.0',
    })
  })

  it('is the present one again where that is asked for', () => {
    expect(versionOf({ ...PRESENT, isAgain: true })).toEqual({ ok: true, value: '1.4.2' })
  })
})

describe('a release is refused', () => {
  it.each([
    ['without a version, once the present one is out', {}, '1.4.2 was released already'],
    ['of a version that is out', { wanted: '1.4.1' }, '1.4.1 was released already'],
    ['of a version below the present one', { wanted: '1.3.9' }, 'below the current version'],
    ['of what is no version', { wanted: 'next' }, '"next" is no version'],
    ['of a version with a leading zero', { wanted: '1.04.3' }, '"1.04.3" is no version'],
    ['of a name that every object has', { wanted: 'toString' }, '"toString" is no version'],
    ['again under another version', { wanted: 'patch', isAgain: true }, 'not 1.4.3'],
    ['again where it never was', { released: [], isAgain: true }, 'no release 1.4.2'],
    ['where package.json has no plain version', { present: '1.4.2-rc.1' }, 'not like 1.2.3'],
  ])('%s', (_, change, error) => {
    expect(versionOf({ ...PRESENT, ...change })).toMatchObject({
      ok: false,
      error: expect.stringContaining(error),
    })
  })
})
