// The address of a page where somebody expects one for an iframe.
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'

const from = (path: string, destination: string, method = 'GET') =>
  ask(path, { method, redirect: 'manual', headers: { 'Sec-Fetch-Dest': destination } })

describe.each(['/q/honey-bees', '/g/honey-bees'])('%s', (path) => {
  it.each(['iframe', 'frame', 'object', 'embed'])(
    'sends the element %s to the frame, with what the address sets',
    async (destination) => {
      const response = await from(`${path}?theme=dark&lang=es`, destination)
      expect(response.status).toBe(307)
      expect(response.headers.get('Location')).toBe(`/e${path}?theme=dark&lang=es`)
      expect(response.headers.get('Vary')).toContain('Sec-Fetch-Dest')
    },
  )

  it.each(['document', 'empty', ''])('is itself for the destination %j', async (destination) => {
    const response = await from(path, destination)
    expect(response.status).toBe(200)
    expect(response.headers.get('Vary')).toContain('Sec-Fetch-Dest')
    expect(response.headers.get('X-Frame-Options')).toBe('DENY')
  })
})

it('a page without a frame of its own stays protected', async () => {
  for (const path of ['/', '/docs']) {
    const response = await from(path, 'iframe')
    expect(response.status).toBe(200)
    expect(response.headers.get('X-Frame-Options')).toBe('DENY')
  }
})
