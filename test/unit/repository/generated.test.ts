// What tools write is not committed.
import { expect, it } from 'vitest'
import { git, isRepository } from '../../support/run/repository.ts'

it.runIf(isRepository)('no declaration file stands beside the source that it was made from', () => {
  const files = new Set(git('ls-files').split('\n'))
  const made = [...files].filter((path) =>
    ['.ts', '.tsx'].some(
      (ending) => path.endsWith('.d.ts') && files.has(path.replace(/\.d\.ts$/, ending)),
    ),
  )
  expect(made).toEqual([])
})
