// What a build makes of the pictures in texts: one file for each, under a hash of its bytes.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { build, ROOT } from '../../worker/tools/build.ts'
import { type BuiltCode, buildCode } from '../../worker/tools/code/build-code.ts'
import { PICTURES } from '../fixtures/content/picture-quiz.ts'
import { FIXTURE_SITE } from '../fixtures/content/site.ts'
import { FIXTURE_PICTURES } from '../support/run/build-fixtures.ts'
import { readFolder, type Site } from '../support/serve/deployed-site.ts'

let out = ''
/** The same for each build here. */
let code: BuiltCode
let site: Site = new Map()
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'selfcheck-pictures-'))
  code = await buildCode(ROOT, FIXTURE_SITE)
  await buildInto(PICTURES, FIXTURE_PICTURES)
  site = await readFolder(join(out, 'public'))
}, 60_000)
afterAll(() => rm(out, { recursive: true }))

function buildInto(catalogue: Catalogue, pictures: string) {
  const cardsCache = join(out, 'cards')
  const made = { site: FIXTURE_SITE, ledger: EMPTY_LEDGER, code }
  return build({ isClean: true, ...made, catalogue, pictures, out, cardsCache })
}

const fixture = (name: string) => readFile(join(FIXTURE_PICTURES, 'pictures', name))
const served = () => [...site].filter(([path]) => path.startsWith('/m/'))
async function pathOf(name: string): Promise<string> {
  const bytes = await fixture(name)
  return served().find(([, one]) => one.equals(bytes))?.[0] ?? `no file for ${name}`
}

describe('a build', () => {
  it('copies each picture once, by a hash of its bytes', async () => {
    expect(
      served()
        .map(([path]) => path.replace(/[0-9a-f]{32}/, '#'))
        .toSorted(),
    ).toEqual(['/m/#.png', '/m/#.png', '/m/#.svg', '/m/#.svg'])
  })

  it('puts the path and the size into the texts of all languages', async () => {
    const built = await readFile(join(out, 'built.js'), 'utf8')
    const comb = `"src":"${await pathOf('comb.png')}","width":640,"height":400`
    expect(built).toContain(`"text":"Cells of a comb",${comb}`)
    expect(built).toContain(`"text":"Celdas de un panal",${comb}`)
    expect(built).toContain(`"src":"${await pathOf('flight.svg')}","width":300,"height":120`)
    expect(built).not.toContain('pictures/')
  })

  it('names a picture that only an answer shows in no file that is served', async () => {
    const brood = (await pathOf('brood.png')).slice('/m/'.length)
    expect(brood).toMatch(/^[0-9a-f]{32}\.png$/)
    for (const [path, bytes] of site) expect(bytes.includes(brood), path).toBe(false)
    const index = String(site.get('/c/index.json'))
    expect(index).toContain(await pathOf('comb.png'))
    expect(index).toContain(await pathOf('flight.svg'))
  })

  it('fails for a picture that is not there, and serves the same file under one name', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'selfcheck-no-pictures-'))
    await expect(buildInto(PICTURES, empty)).rejects.toThrow('"pictures/flight.svg" is missing')
    await writeFile(join(empty, 'one.png'), await fixture('comb.png'))
    await writeFile(join(empty, 'other.jpg'), await fixture('comb.png'))
    const body = ['![One](one.png)', '![The other](other.jpg)']
    const [guide] = PICTURES.guides
    const guides = guide ? [{ ...guide, sections: { all: { title: 'All', body } } }] : []
    await buildInto({ guides, quizzes: [] }, empty)
    expect(await readdir(join(out, 'public/m'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}\.png$/),
    ])
    await rm(empty, { recursive: true })
  })
})
