// The command behind `npm run deploy`, after its build; wrangler runs dry.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { buildOf, NEW, OLD, read, readFolder, useSites } from '../support/serve/deployed-site.ts'

const { serve, write } = useSites()

describe('the command', () => {
  async function deploy(folder: string, args: readonly string[], publicOrigin = '') {
    const command = [join(ROOT, 'worker/tools/deploy.ts'), '--assets', folder, '--dry-run', ...args]
    const env = { ...process.env, PUBLIC_ORIGIN: publicOrigin, CI: '1', NO_COLOR: '1' }
    return new Promise<{ status: number; output: string }>((resolve) => {
      execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
      )
    })
  }

  it('completes the folder and hands it to wrangler, with the arguments that are not its own', async () => {
    const folder = await write(NEW)
    const { status, output } = await deploy(folder, ['--live', await serve(OLD)])
    expect(status, output).toBe(0)
    expect(output).toContain('Carried over from http://127.0.0.1')
    expect(output).toContain('--dry-run: exiting now')
    expect(read(await readFolder(folder)).earlier).toHaveLength(1)
  })

  it('takes the live origin from PUBLIC_ORIGIN, which the worker gets as well', async () => {
    const live = await serve(OLD)
    const { status, output } = await deploy(await write(NEW), [], live)
    expect(status, output).toBe(0)
    expect(output).toContain(`Carried over from ${live}`)
    // Wrangler names it and keeps its value to itself.
    expect(output).toContain('env.PUBLIC_ORIGIN')
  })

  it('stops before wrangler where it must', async () => {
    const live = await serve(buildOf('0.2.0', ['quiz-aaaaaaaa.js'], 'as released'))
    const { status, output } = await deploy(await write(NEW), [], live)
    expect(status).toBe(1)
    expect(output).toMatch(/^Nothing was deployed\. .*Raise the version/)
    expect(output).not.toContain('--dry-run')
  })

  it.each(['http://check.example', 'check.example'])(
    'asks nothing of %s: not https',
    async (live) => {
      const { status, output } = await deploy(await write(NEW), ['--live', live])
      expect(status).toBe(1)
      expect(output).toContain('must be an https address')
    },
  )

  it('takes it from the configuration otherwise, for the environment that is deployed', async () => {
    const folder = await write(NEW)
    const config = join(await write(new Map()), 'wrangler.toml')
    const vars = `[env.staging.vars]\nPUBLIC_ORIGIN = "${await serve(new Map())}"\n`
    await writeFile(config, `name = "selfcheck"\ncompatibility_date = "2026-11-01"\n${vars}`)
    const production = await deploy(folder, ['-c', config])
    expect(production.output).toContain('The live origin is not known.')
    const staging = await deploy(folder, ['-c', config, '--env', 'staging'])
    expect(staging.output).toContain('/c/index.json answered 404')
  })
})
