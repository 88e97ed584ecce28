// No secret gets into the repository: files that hold one are ignored, and none is there.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'
import { git, isRepository, keysIn } from '../../support/run/repository.ts'

function isIgnored(path: string): boolean {
  try {
    git('check-ignore', '--quiet', '--no-index', path)
    return true
  } catch {
    return false
  }
}

describe.runIf(isRepository)('git', () => {
  it.each([
    '.dev.vars',
    '.dev.vars.production',
    'worker/.dev.vars',
    '.env',
    '.env.local',
    '.env.production',
    'test/.env',
    'selfcheck.env',
    '.keys/production.env',
  ])('ignores %s', (path) => {
    expect(isIgnored(path)).toBe(true)
  })

  it.each(['.dev.vars.example', '.env.example', '.npmrc', 'worker/env.ts', 'test/worker/env.d.ts'])(
    'keeps %s',
    (path) => {
      expect(isIgnored(path)).toBe(false)
    },
  )
})

describe.runIf(isRepository)('of the files in the repository', () => {
  const tracked = isRepository ? git('ls-files', '-z').split('\0').filter(Boolean) : []

  it('none is meant for secrets', () => {
    const named = tracked.filter((path) => /(^|\/)\.(dev\.vars|env|keys)|\.env$/.test(path))
    expect(named.filter((path) => !path.endsWith('.example'))).toEqual([])
  })

  it('none holds a key that signs results', () => {
    const key = `7.${randomBytes(32).toString('base64url')}`
    expect(keysIn(`SHARE_KEYS="${key}"`)).toHaveLength(1)
    const found = tracked.filter((path) => {
      const file = join(ROOT, path)
      return existsSync(file) && keysIn(readFileSync(file, 'latin1')).length > 0
    })
    expect(found).toEqual([])
  })

  it('.gitignore alone decides what npm would pack', () => {
    expect(tracked.filter((path) => path.endsWith('.npmignore'))).toEqual([])
    expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).not.toContain('"files":')
  })
})
