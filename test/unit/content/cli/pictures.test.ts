// Reading the picture files that texts name.
import { expect, it } from 'vitest'
import { readPictures } from '../../../../content/cli/pictures.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'

const naming = (...texts: readonly string[]): Catalogue => ({
  guides: [
    {
      id: 'trees',
      title: 'Trees',
      description: 'Trees.',
      lang: 'en',
      sections: { all: { title: 'All', body: texts } },
    },
  ],
  quizzes: [],
})
const problemOf = async (address: string) =>
  (await readPictures(naming(`![A tree](<${address}>)`), 'test/fixtures')).get(address)

it('reads each file once, also inside lists and quotations', async () => {
  const texts = [
    '![One](pictures/comb.png)',
    '- a\n- b\n\n  ![Two](pictures/flight.svg)',
    '> ![One again](pictures/comb.png)',
  ]
  const pictures = await readPictures(naming(...texts), 'test/fixtures')
  expect([...pictures.keys()]).toEqual(['pictures/comb.png', 'pictures/flight.svg'])
  expect(pictures.get('pictures/flight.svg')).toMatchObject({
    ok: true,
    value: { kind: 'svg', width: 300, height: 120 },
  })
})

it.each([
  ['https://example.org/tree.png', 'elsewhere'],
  ['//example.org/tree.png', 'elsewhere'],
  ['data:image/png;base64,AAAA', 'elsewhere'],
  ['file:///etc/hostname', 'elsewhere'],
  ['../../package.json', 'outside'],
  ['pictures/../../README.md', 'outside'],
  ['/etc/hostname', 'outside'],
  ['..', 'outside'],
  ['pictures/tree.png', 'missing'],
  ['pictures', 'missing'],
  ['', 'missing'],
  ['wrangler.toml', 'unreadable'],
])('says why there is no picture at "%s": %s', async (address, error) => {
  expect(await problemOf(address)).toEqual({ ok: false, error })
})

it('reads a file whose name begins with dots, or that is reached by a detour', async () => {
  expect(await problemOf('content/../pictures/comb.png')).toMatchObject({ ok: true })
  expect(await problemOf('..tree.png')).toEqual({ ok: false, error: 'missing' })
})
