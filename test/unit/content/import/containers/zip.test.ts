import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isZip, openZip } from '../../../../../content/import/containers/zip.ts'

const zipOf = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

function opened(bytes: Uint8Array) {
  const zip = openZip(bytes)
  if (!zip.ok) throw new Error(zip.error.reason)
  return zip.value
}

/** The directory of a zip with one file, to be spoilt. */
function directoryOf(bytes: Uint8Array): DataView {
  const at = bytes.findIndex((_, place) => bytes[place] === 0x50 && bytes[place + 2] === 0x01)
  return new DataView(bytes.buffer, at)
}

const codeOf = (read: { ok: boolean; error?: { code: string } }) => read.error?.code

describe('a package', () => {
  const bytes = zipOf({ 'h5p.json': '{}', 'content/content.json': 'a'.repeat(5000), 'ü.txt': 'ä' })

  it('lists its files, and gives what is asked for', () => {
    const zip = opened(bytes)
    expect(zip.names).toEqual(['h5p.json', 'content/content.json', 'ü.txt'])
    expect(zip.read('content/content.json')).toEqual({
      ok: true,
      value: strToU8('a'.repeat(5000)),
    })
  })

  it('says by name which file is not there', () => {
    expect(opened(bytes).has('none.xml')).toBe(false)
    expect(opened(bytes).read('none.xml')).toMatchObject({
      error: { code: 'zip-no-file', inside: 'none.xml' },
    })
  })

  it('is told by its first bytes', () => {
    expect(isZip(bytes)).toBe(true)
    expect(isZip(strToU8('PK is a text'))).toBe(false)
    expect(isZip(new Uint8Array())).toBe(false)
  })

  it('may have a comment behind it, and folders without files', () => {
    const withFolder = zipSync({ 'items/': new Uint8Array(), 'items/1.xml': strToU8('<a/>') })
    const commented = new Uint8Array([...withFolder, ...strToU8('made by hand')])
    expect(opened(commented).names).toEqual(['items/1.xml'])
  })

  it('may name its files with backslashes', () => {
    expect(opened(zipOf({ 'items\\1.xml': '' })).names).toEqual(['items/1.xml'])
  })
})

describe('a path out of the package', () => {
  it.each(['../etc/passwd', 'a/../../b', '/etc/passwd', 'C:/windows/x', '..\\x', 'a\0b'])(
    '%j refuses the whole package by its name',
    (name) => {
      expect(openZip(zipOf({ 'good.xml': '<a/>', [name]: '' }))).toMatchObject({
        ok: false,
        error: { code: 'zip-unsafe-path', inside: name.replaceAll('\\', '/') },
      })
    },
  )

  it('is not one that only looks like it', () => {
    expect(opened(zipOf({ 'a..b/...txt': 'x' })).has('a..b/...txt')).toBe(true)
  })
})

describe('what cannot be unzipped has its reason', () => {
  it('a file that is encrypted', () => {
    const bytes = zipOf({ 'a.txt': 'secret' })
    directoryOf(bytes).setUint16(8, 1, true)
    expect(codeOf(opened(bytes).read('a.txt'))).toBe('zip-encrypted')
  })

  it('a file that is compressed in another way', () => {
    const bytes = zipOf({ 'a.txt': 'text' })
    directoryOf(bytes).setUint16(10, 14, true)
    expect(codeOf(opened(bytes).read('a.txt'))).toBe('zip-method')
  })

  it('a zip that is cut off, at any place', () => {
    const bytes = zipOf({ 'a.txt': 'a text that is long enough', 'b.txt': 'another' })
    for (let length = 0; length < bytes.length; length++) {
      expect(codeOf(openZip(bytes.subarray(0, length)))).toBe('zip-broken')
    }
  })

  it('a file of which one byte is another one', () => {
    const bytes = zipSync({ 'a.txt': strToU8('a text') }, { level: 0 })
    bytes[37] = 0x7a
    expect(codeOf(opened(bytes).read('a.txt'))).toBe('zip-broken')
  })

  it('and costs no other file of the package', () => {
    const bytes = zipOf({ 'a.txt': 'text', 'b.txt': 'another' })
    directoryOf(bytes).setUint16(8, 1, true)
    expect(opened(bytes).read('b.txt')).toEqual({ ok: true, value: strToU8('another') })
  })
})

describe('a package that is made to fill a disk', () => {
  it('is not unzipped where a file grows more than 200 times', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(2 ** 22) })
    expect(codeOf(opened(bytes).read('a.xml'))).toBe('zip-too-large')
  })

  it('gets no more memory than a file says that it needs', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(2 ** 22) })
    directoryOf(bytes).setUint32(24, 1000, true)
    expect(codeOf(opened(bytes).read('a.xml'))).toBe('zip-broken')
  })

  it('is read up to 200 MB and no further, however often it is asked', () => {
    const bytes = zipOf({ 'a.xml': '<a/>' })
    directoryOf(bytes).setUint32(24, 150 * 2 ** 20, true)
    const zip = opened(bytes)
    const [first, second] = [zip.read('a.xml'), zip.read('a.xml')]
    expect(first).toMatchObject({ error: { reason: expect.stringContaining('200 times') } })
    expect(second).toMatchObject({ error: { reason: expect.stringContaining('200 MB') } })
  })

  it('has at most 10,000 files', () => {
    const bytes = zipOf({ 'a.txt': '' })
    new DataView(bytes.buffer, bytes.length - 22).setUint16(10, 10_001, true)
    expect(codeOf(openZip(bytes))).toBe('zip-too-large')
  })
})
