// What holds the run of the tests itself: a process that is left fails it, and so does a connection
// to another machine.
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const RUN = new URL('../../support/run/guard-run.ts', import.meta.url).href

/** A run of its own, in which this is done. */
function runThat(does: string) {
  const code = `
    import { spawn } from 'node:child_process'
    import { createServer, connect } from 'node:net'
    import { guardRun } from ${JSON.stringify(RUN)}
    await guardRun(300)
    ${does}`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

it('fails a run that leaves a process behind, also one whose parent is gone', () => {
  const { status, stdout, stderr } = runThat(`
    const left = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
    left.unref()
    console.log(left.pid)`)
  process.kill(Number(stdout))
  expect(stderr).toBe(`These processes are left after the run:\n  ${stdout.trim()} sleep 600 \n`)
  expect(status).toBe(1)
})

it('lets a run pass whose processes have ended', () => {
  const { status, stderr } = runThat(`
    const ended = spawn('true')
    await new Promise((resolve) => ended.once('exit', resolve))`)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

it('refuses connections to other machines in every Node process, and names who asked', () => {
  const { status, stderr } = runThat(`
    const asks = "fetch('http://192.0.2.1/').catch((error) => console.error(error.cause.code))"
    const asked = spawn(process.execPath, ['--eval', asks], { stdio: 'inherit' })
    await new Promise((resolve) => asked.once('exit', resolve))
    connect({ host: 'example.org', port: 443 }).on('error', () => {})`)
  expect(stderr).toMatch(/^ECONNREFUSED\n/)
  expect(stderr).toContain('These connections to other machines were refused:\n  192.0.2.1 (')
  expect(stderr).toContain('\n  example.org (')
  expect(status).toBe(1)
})

it('lets processes talk to each other on this machine', () => {
  const { status, stderr } = runThat(`
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    for (const host of ['127.0.0.1', 'localhost', undefined])
      await new Promise((resolve) => connect({ host, port: server.address().port }).on('close', resolve).resume())
    server.close()`)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
