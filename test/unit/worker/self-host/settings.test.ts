// What the operator of a self-hosted site may set, and what is refused before anything listens.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCommand } from '../../../../worker/self-host/settings.ts'

const serve = (args: string[], environment = {}) => {
  const command = readCommand(args, { INIT_CWD: '/site', ...environment })
  if (!command.ok) return command.error
  if (command.value.kind !== 'serve') throw new Error(`This is ${command.value.kind}.`)
  return command.value
}

describe('the address', () => {
  it('is on loopback unless something else is asked for', () => {
    expect(serve([])).toMatchObject({ address: '127.0.0.1:8080', data: '/site/data' })
    expect(serve(['--host', '::1', '--port', '9000'])).toMatchObject({ address: '[::1]:9000' })
    expect(serve(['--host', 'localhost'])).toMatchObject({ address: 'localhost:8080' })
  })

  it.each(['0.0.0.0', '::', '192.168.1.7', '2001:db8::1'])(
    'may be %s only with PUBLIC_ORIGIN',
    (host) => {
      expect(serve(['--host', host])).toMatch(/^PUBLIC_ORIGIN has to be set to listen on /)
      const origin = { PUBLIC_ORIGIN: 'https://check.example' }
      expect(serve(['--host', host], origin)).toMatchObject({ variables: origin })
    },
  )

  it.each([
    ['--host', 'check.example', 'is not an IP address'],
    ['--host', '*', 'is not an IP address'],
    ['--port', '0', 'is not a port'],
    ['--port', 'http', 'is not a port'],
    ['--port', '80.5', 'is not a port'],
    ['--port', '1e3', 'is not a port'],
    ['--port', '65536', 'is not a port'],
  ])('is refused with %s %s', (option, value, reason) => {
    expect(serve([option, value])).toContain(reason)
  })
})

describe('variables', () => {
  it('come from the environment, and else from a file; no other goes to the worker', () => {
    const folder = mkdtempSync(join(tmpdir(), 'selfcheck-settings-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'site.env'), 'STATS_KEY=file\nSHARE_KEYS="1.a 2.b"\nOTHER=1\n')
    const given = { INIT_CWD: folder, STATS_KEY: 'environment', STATS_OPEN: '1', PUBLIC_ORIGIN: '' }
    expect(serve(['--env-file', 'site.env'], given)).toMatchObject({
      variables: { STATS_KEY: 'environment', SHARE_KEYS: '1.a 2.b' },
    })
    const { variables } = Object(serve(['--env-file', 'site.env'], given))
    expect(Object.keys(variables)).toEqual(['SHARE_KEYS', 'STATS_KEY'])
    expect(serve(['--env-file', 'missing.env'], given)).toMatch(/ENOENT.*missing\.env/)
  })

  it.each(['check.example', 'ftp://check.example', 'https://check.example/quiz', 'https://'])(
    'PUBLIC_ORIGIN is not %s',
    (origin) => {
      expect(serve([], { PUBLIC_ORIGIN: origin })).toMatch(/^PUBLIC_ORIGIN must be like/)
    },
  )

  it('CLIENT_ADDRESS_HEADER is the name of a header', () => {
    const wrong = serve([], { CLIENT_ADDRESS_HEADER: 'X-Real-IP: 1' })
    expect(wrong).toMatch(/^CLIENT_ADDRESS_HEADER must be/)
  })
})

describe('commands', () => {
  it('copy statistics and put them back', () => {
    expect(readCommand(['backup', 'copy'], { INIT_CWD: '/site' })).toEqual({
      ok: true,
      value: { kind: 'backup', data: '/site/data', folder: '/site/copy' },
    })
    expect(readCommand(['restore'], {})).toEqual({ ok: false, error: 'restore needs one folder.' })
  })

  it('are no others', () => {
    expect(serve(['start'])).toBe('There is no command start.')
    expect(serve(['--open'])).toContain("Unknown option '--open'")
  })
})
