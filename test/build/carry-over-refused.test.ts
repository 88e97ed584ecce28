// What the live origin may say that stops a deploy: from then on nothing is written.
import { describe, expect, it } from 'vitest'
import { INDEX_MAX_BYTES, INDEX_PATH } from '../../worker/tools/chunk-index.ts'
import {
  type Answer,
  buildOf,
  NEW,
  OLD,
  type Site,
  saying,
  useSites,
} from '../support/serve/deployed-site.ts'

const { serve, prepare } = useSites()

describe('a deploy stops, and nothing is written', () => {
  const CHUNK = '/c/quiz-aaaaaaaa.js'
  const body = String(OLD.get(CHUNK))
  const withPath = (path: string) =>
    saying(OLD, (index) => ({ ...index, chunks: index.chunks.map((one) => ({ ...one, path })) }))
  const withPinned = (edit: object) =>
    saying(OLD, (index) => ({ ...index, pinned: index.pinned.map((one) => ({ ...one, ...edit })) }))
  const many = <T>(items: readonly T[], count: number) =>
    Array.from({ length: count }, () => items[0])

  it.each<[string, string, Site, Record<string, Answer>?]>([
    ['a chunk has other bytes', 'isn’t what', OLD, { [CHUNK]: { body: body.replace('q', 'Q') } }],
    ['a chunk is cut short', 'isn’t what', OLD, { [CHUNK]: { body: body.slice(1) } }],
    ['a chunk goes on', 'more than', OLD, { [CHUNK]: { body: `${body} ` } }],
    ['a chunk is gone', 'answered 404', OLD, { [CHUNK]: { status: 404, body } }],
    [
      'a chunk is a page',
      'is text/html',
      OLD,
      { [CHUNK]: { headers: { 'Content-Type': 'text/html' }, body } },
    ],
    [
      'a chunk is elsewhere',
      'answered 302',
      OLD,
      { [CHUNK]: { status: 302, headers: { Location: '/c/late-aaaaaaaa.js' }, body } },
    ],
    [
      'the index is elsewhere',
      'answered 301',
      OLD,
      { [INDEX_PATH]: { status: 301, headers: { Location: '/other.json' }, body: '' } },
    ],
    [
      'the index is a page',
      'is text/html',
      OLD,
      { [INDEX_PATH]: { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html>' } },
    ],
    ['the index is not JSON', 'is not JSON', OLD, { [INDEX_PATH]: { body: '<!doctype html>' } }],
    ['the index is another JSON', 'is not an index', OLD, { [INDEX_PATH]: { body: '{}' } }],
    ['the index fails', 'answered 500', OLD, { [INDEX_PATH]: { status: 500, body: '' } }],
    [
      'the index is endless',
      'more than',
      OLD,
      { [INDEX_PATH]: { body: ' '.repeat(INDEX_MAX_BYTES + 1) } },
    ],
    ['a path leads out of the folder', 'not an index', withPath('/c/../../x-aaaaaaaa.js')],
    ['a path is written otherwise', 'not an index', withPath('/c/%2e%2e%2fx-aaaaaaaa.js')],
    ['a path is on another host', 'not an index', withPath('//127.0.0.2/c/x-aaaaaaaa.js')],
    ['a path is not for a chunk', 'not an index', withPath('/v1.js')],
    ['a pinned path is not that of its version', 'not an index', withPinned({ path: '/v1.js' })],
    [
      'a version is a path',
      'not an index',
      withPinned({ version: '1/..', path: '/v1/../self-check.js' }),
    ],
    ['a file is huge', 'not an index', withPinned({ bytes: 2_000_001 })],
    [
      'there are too many chunks',
      'not an index',
      saying(OLD, (index) => ({ ...index, chunks: many(index.chunks, 101) })),
    ],
    [
      'there are too many builds',
      'not an index',
      saying(OLD, (index) => ({ ...index, earlier: many([index], 10) })),
    ],
    [
      'this version is released with another pinned file',
      'Raise the version in package.json',
      buildOf('0.2.0', ['quiz-aaaaaaaa.js'], 'as released'),
    ],
    [
      'a chunk of this name has other bytes',
      'under the same name',
      buildOf('0.1.0', ['quiz-bbbbbbbb.js'], 'pinned', 'other'),
    ],
  ])('where %s', async (_, reason, live, answers = {}) => {
    const { isOk, message, site } = await prepare(NEW, await serve(live, answers))
    expect(message).toContain(reason)
    expect(isOk).toBe(false)
    expect(site).toEqual(NEW)
  })

  it('where nothing answers', async () => {
    const { isOk, message, site } = await prepare(NEW, 'http://127.0.0.1:1')
    expect(message).toContain('could not be read')
    expect(isOk).toBe(false)
    expect(site).toEqual(NEW)
  })
})
