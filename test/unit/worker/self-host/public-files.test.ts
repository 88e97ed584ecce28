// The headers that a build wrote for Cloudflare's asset server, as a self-hosted site sends them.
import { expect, it } from 'vitest'
import { headersFor, readHeaderRules } from '../../../../worker/self-host/public-files.ts'

const RULES = readHeaderRules(`/c/*
  X-One: 1
  Cache-Control: public, max-age=31536000, immutable
/v*/self-check.js
  X-Two: 2
/c/index.json
  ! Cache-Control
  Cache-Control: public, max-age=60
`)

it.each([
  ['/c/quiz-1.js', ['cache-control: public, max-age=31536000, immutable', 'x-one: 1']],
  ['/c/index.json', ['cache-control: public, max-age=60', 'x-one: 1']],
  ['/c/indexxjson', ['cache-control: public, max-age=31536000, immutable', 'x-one: 1']],
  ['/v0.1.0/self-check.js', ['x-two: 2']],
  ['/v0.1.0/self-check.js.map', []],
  ['/v1.js', []],
])('%s gets what its rules say, in their order', (path, expected) => {
  expect(headersFor(path, RULES).map(([name, value]) => `${name}: ${value}`)).toEqual(expected)
})
