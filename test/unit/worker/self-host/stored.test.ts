// A backup or a restoration that fails: on a disk without room, in place of which the size of files is
// limited, and at a folder that cannot be renamed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../../../../worker/self-host/root.ts'
import { backUp, restore } from '../../../../worker/self-host/stored.ts'

let folder = ''
const at = (path: string) => join(folder, path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfcheck-stored-'))
  mkdirSync(at('data/statistics'), { recursive: true })
  const database = new DatabaseSync(at('data/statistics/object.sqlite'))
  database.exec('CREATE TABLE t (text TEXT)')
  database.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(500_000))
  database.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** With files of at most 64 blocks, which are 32 or 64 kB. */
function withoutRoom(...args: readonly string[]) {
  const limited = 'trap "" XFSZ; ulimit -f 64; exec "$@"'
  const main = join(ROOT, 'worker/self-host/main.ts')
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', main, ...args]
  return spawnSync('sh', ['-c', limited, 'sh', ...command], { encoding: 'utf8' })
}

it('a backup without room says so in one line, and leaves nothing', () => {
  const { status, stderr, stdout } = withoutRoom('backup', at('copy'), '--data', at('data'))
  expect(status, stdout).toBe(1)
  expect(stderr).toMatch(
    /^There is no backup: .*copy\.part could not be written \(.+\)\. Is the disk full\?\n$/,
  )
  expect(readdirSync(folder)).toEqual(['data'])
})

it('a restoration without room says so in one line, and leaves what was there', async () => {
  expect(await backUp(at('data'), at('copy'))).toMatchObject({ ok: true })
  const { status, stderr } = withoutRoom('restore', at('copy'), '--data', at('data'))
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Nothing was restored: .*could not be written \(.+\)\. Is the disk full\?\n$/,
  )
  expect(readdirSync(at('data'))).toEqual(['statistics'])
  expect(existsSync(at('data/statistics/object.sqlite'))).toBe(true)
})

describe('a restoration that fails at its last step', () => {
  beforeEach(async () => {
    expect(await backUp(at('data'), at('copy'))).toMatchObject({ ok: true })
    const database = new DatabaseSync(at('data/statistics/object.sqlite'))
    database.exec("UPDATE t SET text = 'counted since'")
    database.close()
  })

  /** What the statistics say that are in this folder. */
  function textIn(statistics: string): unknown {
    const database = new DatabaseSync(join(statistics, 'object.sqlite'))
    try {
      return database.prepare('SELECT text FROM t').get()?.text
    } finally {
      database.close()
    }
  }

  /** Renames, but not to the place of the statistics as often as told. */
  function failing(times: number) {
    let left = times
    return async (from: string, to: string) => {
      if (to === at('data/statistics') && left-- > 0) throw new Error('EIO')
      await rename(from, to)
    }
  }

  it('puts back what was there', async () => {
    const restored = await restore(at('data'), at('copy'), failing(1))
    expect(restored).toMatchObject({ ok: false, error: expect.stringContaining('(EIO)') })
    expect(readdirSync(at('data'))).toEqual(['statistics'])
    expect(textIn(at('data/statistics'))).toBe('counted since')
  })

  it('says where it is, if it cannot be put back', async () => {
    const restored = await restore(at('data'), at('copy'), failing(2))
    const [before = ''] = readdirSync(at('data'))
    expect(before).toMatch(/^statistics\.before-/)
    const wanted = `are in ${at('data')}/${before}: move them to ${at('data/statistics')}`
    expect(restored).toMatchObject({ ok: false, error: expect.stringContaining(wanted) })
    expect(textIn(at(`data/${before}`))).toBe('counted since')
  })
})
