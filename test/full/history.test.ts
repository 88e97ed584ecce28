// What was ever committed: a secret that a later commit removed is still known to everybody.
import { expect, it } from 'vitest'
import { git, isRepository, keysIn } from '../support/run/repository.ts'

it.runIf(isRepository)('no commit has added a key or a file for secrets', () => {
  const names = git('log', '--all', '--diff-filter=A', '--name-only', '--format=')
  const meant = names.split('\n').filter((path) => /(^|\/)\.(dev\.vars|env)/.test(path))
  expect(meant.filter((path) => !path.endsWith('.example'))).toEqual([])
  const added = git('log', '--all', '--unified=0', '--format=', '--patch')
  expect(added.length).toBeGreaterThan(0)
  expect(keysIn(added)).toEqual([])
})
