// What whoever runs the server sees: the log of its failures, and /healthz.
import { describe, expect, it, vi } from 'vitest'
import { Health } from '../../content/wire/index.ts'
import { ask, read, readProblem } from './ask.ts'
import { bindings, realApp, SHARED_CODE } from './routes.ts'

/** Bindings that fail where they are read. */
const BROKEN = {
  ...bindings(),
  get SHARE_KEYS(): string {
    throw new Error('No secret can be read.')
  },
}

/** The answer of the server, and the lines that it logged. */
async function failing(
  path: string,
  init?: RequestInit,
  env: ReturnType<typeof bindings> = BROKEN,
) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const response = await realApp().request(path, init, env)
    return { response, lines: log.mock.calls.map(([line]) => JSON.parse(String(line))) }
  } finally {
    log.mockRestore()
  }
}

describe('a failure of the server', () => {
  it('is told with an id, and logged once under the same id', async () => {
    const { response, lines } = await failing(`/api/v1/results/${SHARED_CODE}`)
    const problem = await readProblem(response, 500)
    const [line] = lines
    expect(lines.length).toBe(1)
    expect(problem.instance).toBe(`urn:uuid:${line.request}`)
    expect(line).toMatchObject({
      level: 'error',
      method: 'GET',
      route: '/api/v1/results/:code',
      error: 'Error: No secret can be read.',
    })
    expect(line.stack).toContain('Error')
    expect(JSON.stringify(problem)).not.toMatch(/secret can be read|\bat \w/)
  })

  it('says the id on a page, too', async () => {
    const { response, lines } = await failing(`/r/${SHARED_CODE}`)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain(`urn:uuid:${lines[0].request}`)
  })

  it('logs no code, no answer, no address and no header of the client', async () => {
    const canary = 'zzcanary'
    const headers = {
      'Content-Type': 'application/json',
      'CF-Connecting-IP': '192.0.2.77',
      'User-Agent': canary,
      Referer: `https://blog.example/${canary}`,
    }
    const body = JSON.stringify({
      attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
      answers: [{ question: 'queen-name', response: canary }],
    })
    const logged = [
      await failing(`/r/${SHARED_CODE}?x=${canary}`, { headers }),
      await failing('/api/v1/quizzes/honey-bees/attempts', { method: 'POST', headers, body }),
    ].flatMap(({ lines }) => lines)
    expect(logged.length).toBe(2)
    const text = JSON.stringify(logged)
    for (const secret of [canary, SHARED_CODE, '192.0.2.77']) expect(text).not.toContain(secret)
  })
})

it('a client that hangs up while it sends is no failure of the server, and is not logged', async () => {
  for (const [path, type] of [
    ['/api/v1/quizzes/honey-bees/check', 'application/json'],
    ['/api/v1/quizzes/honey-bees/attempts', 'text/plain'],
    ['/q/honey-bees', 'application/x-www-form-urlencoded'],
  ] as const) {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error('Network connection lost.')),
    })
    const headers = { 'Content-Type': type }
    const { response, lines } = await failing(path, { method: 'POST', headers, body }, bindings())
    expect(response.status, path).toBe(400)
    expect(lines, path).toEqual([])
  }
})

describe('/healthz', () => {
  const stateWith = async (SHARE_KEYS: string | undefined) => {
    const response = await realApp().request('/healthz', {}, { ...bindings(), SHARE_KEYS })
    return (await read(response, Health)).sharing
  }

  it('says whether results are shared, as the attempts do', async () => {
    expect(await read(await ask('/healthz'), Health)).toMatchObject({
      status: 'ok',
      sharing: 'on',
      statistics: 'on',
    })
    expect(await stateWith(undefined)).toBe('off')
    expect(await stateWith('')).toBe('off')
  })

  it.each(['1', '1.short', '1.AAAA 1.BBBB', ' '])(
    'says that the secret %j cannot be read',
    async (secret) => {
      expect(await stateWith(secret)).toBe('misconfigured')
    },
  )

  it('says whether answers are counted, and that a number of shards is none', async () => {
    const statistics = async (variables: object) => {
      const response = await realApp().request('/healthz', {}, { ...bindings(), ...variables })
      return (await read(response, Health)).statistics
    }
    expect(await statistics({ STATISTICS: undefined })).toBe('off')
    for (const fine of ['', '1', '8', '64'])
      expect(await statistics({ STATISTICS_SHARDS: fine }), fine).toBe('on')
    for (const none of ['0', '3', '128', '-1', '1e1', 'many'])
      expect(await statistics({ STATISTICS_SHARDS: none }), none).toBe('misconfigured')
  })
})

describe('a setting that cannot be read', () => {
  /** The lines that an instance of the worker logs for two requests. */
  async function logged(variables: Parameters<typeof bindings>[0]) {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      const app = realApp()
      for (const path of ['/q/honey-bees', '/api/v1/quizzes'])
        expect((await app.request(path, {}, bindings(variables))).status).toBe(200)
      return log.mock.calls.map(([line]) => JSON.parse(String(line)))
    } finally {
      log.mockRestore()
    }
  }

  it('is logged once, without the secret, and only that is off', async () => {
    const secret = 'zzcanary'
    expect(await logged({ SHARE_KEYS: secret, STATISTICS_SHARDS: '3' })).toEqual([
      {
        level: 'error',
        error: 'Sharing is off. Entry 1 of SHARE_KEYS is not NUMBER.KEY, a key of 32 bytes.',
      },
      {
        level: 'error',
        error: 'Nothing is counted. STATISTICS_SHARDS is not 1, 2, 4, 8, 16, 32 or 64.',
      },
    ])
  })

  it('is none where it is right or not set', async () => {
    expect(await logged({})).toEqual([])
    expect(await logged({ SHARE_KEYS: '', STATISTICS_SHARDS: '' })).toEqual([])
  })
})
