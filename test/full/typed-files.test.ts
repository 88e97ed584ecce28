// What `import --ts` writes compiles under the rules of this repository.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { CHECKS, writeTypedFiles } from '../support/import/typed-files.ts'

it('writes typed files that compile', () => {
  const folder = writeTypedFiles(CHECKS)
  const config = {
    extends: join(ROOT, '.tsconfig.base.json'),
    compilerOptions: { composite: false, noEmit: true, incremental: false },
    include: ['*.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(ROOT, 'node_modules/.bin/tsc')
  expect(execFileSync(tsc, ['-p', folder], { cwd: ROOT, encoding: 'utf8' })).toBe('')
  rmSync(dirname(folder), { recursive: true })
})
