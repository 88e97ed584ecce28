// TRACE, which fetch may not send: no route answers it, and nothing of the request comes back.
import { request } from 'node:http'
import { expect, inject, it } from 'vitest'

interface Traced {
  readonly status: number | undefined
  readonly allow: string | undefined
  readonly all: string
}

function trace(path: string): Promise<Traced> {
  return new Promise((resolve, reject) => {
    const sent = request(inject('workerOrigin') + path, {
      method: 'TRACE',
      headers: { 'X-Secret': 'a secret of a proxy' },
    })
    sent.on('error', reject)
    sent.on('response', async (response) => {
      const { statusCode: status, headers } = response
      const body = (await response.toArray()).join('')
      resolve({ status, allow: headers.allow, all: JSON.stringify(headers) + body })
    })
    sent.end()
  })
}

it.each([
  ['/', 'GET, HEAD, OPTIONS'],
  ['/q/honey-bees', 'GET, HEAD, OPTIONS, POST'],
  ['/g/honey-bees', 'GET, HEAD, OPTIONS'],
  ['/e/q/honey-bees', 'GET, HEAD, OPTIONS'],
  ['/v1.js', 'GET, HEAD, OPTIONS'],
  ['/docs', 'GET, HEAD, OPTIONS'],
  ['/healthz', 'GET, HEAD, OPTIONS'],
  ['/api/v1/quizzes', 'GET, HEAD, OPTIONS'],
  ['/api/v1/quizzes/honey-bees/check', 'OPTIONS, POST'],
  ['/api/v1/quizzes/honey-bees/attempts', 'OPTIONS, POST'],
])('is 405 on %s', async (path, allow) => {
  const traced = await trace(path)
  expect(traced.status).toBe(405)
  expect(traced.allow).toBe(allow)
  expect(traced.all).not.toContain('a secret of a proxy')
})

it('is no answer for a picture or a chunk, whoever serves it', async () => {
  for (const path of ['/og/none.png', '/m/none.svg', '/c/none.js']) {
    const traced = await trace(path)
    expect(traced.status, path).toBeGreaterThanOrEqual(404)
    expect(traced.all, path).not.toContain('a secret of a proxy')
  }
})
