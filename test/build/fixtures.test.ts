// Tests of the tests: the fixture site runs as the site itself does, and its content is as
// good as content has to be.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { formatDiagnostic } from '../../content/lint/support/diagnostic.ts'
import { POSTS_PER_MINUTE, RETRY_AFTER_SECONDS } from '../../worker/http/limits.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { findingsIn } from '../support/content/findings.ts'

/** Settings that a configuration of wrangler has, without the paths of its own content. */
async function settingsOf(path: string): Promise<string[]> {
  const lines = (await readFile(`${ROOT}/${path}`, 'utf8')).split('\n')
  return lines.filter((line) => /^[[\w"]/.test(line) && !/^(main|directory)/.test(line))
}

it('the fixture site has the settings of the site', async () => {
  const settings = await settingsOf('wrangler.toml')
  expect(settings.length).toBeGreaterThan(5)
  expect(await settingsOf('test/fixtures/wrangler.toml')).toEqual(settings)
})

it('the platform limits requests as the worker says it does', async () => {
  const wrangler = await readFile(`${ROOT}/wrangler.toml`, 'utf8')
  const [, limit, period] = /simple = \{ limit = (\d+), period = (\d+) \}/.exec(wrangler) ?? []
  expect([Number(limit), Number(period)]).toEqual([POSTS_PER_MINUTE, RETRY_AFTER_SECONDS])
})

it('the author’s rules find nothing in the fixture content', () => {
  expect(findingsIn(FIXTURES).map(formatDiagnostic)).toEqual([])
})

it('no fixture has the id of a guide or a quiz of the site’s own content', async () => {
  const { catalogue } = await import('../../content/catalogue.ts')
  const own = new Set([...catalogue.guides, ...catalogue.quizzes].map(({ id }) => id))
  for (const { id } of [...FIXTURES.guides, ...FIXTURES.quizzes])
    expect(own.has(id), id).toBe(false)
})
