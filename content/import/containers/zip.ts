// Packages: the files inside a zip. Its directory is read at once; a file is unzipped when it is
// asked for, and no other ever is.
import { inflateSync } from 'fflate'
import { err, ok, type Result } from '../../common/result.ts'
import type { Fault } from '../importer.ts'
import { crc32 } from './crc.ts'

/** More than a course with its pictures. A video is an entry like any other, but never unzipped. */
const MAX_ENTRIES = 10_000

/** Of all files that are asked for together. Questions of a large course are a few megabytes. */
const MAX_UNZIPPED = 200 * 2 ** 20

/** XML that repeats itself shrinks to a fiftieth; only what is made to fill a disk goes beyond. */
const MAX_RATIO = 200

/** Below this size any ratio is harmless. */
const MIN_SUSPECT = 2 ** 20

/** Why a package, or a file in it, cannot be read. */
export type ZipFault = Fault

export interface Zip {
  /** The paths of all files, with `/` between folders. */
  readonly names: readonly string[]
  has(name: string): boolean
  /** Unzips one file. A path that is not among `names` is an error, too. */
  read(name: string): Result<Uint8Array, ZipFault>
}

interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly unzippedSize: number
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** Whether the bytes begin as those of a zip. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9

export function openZip(bytes: Uint8Array): Result<Zip, ZipFault> {
  const listed = readDirectory(bytes)
  if (!listed.ok) return listed
  const unsafe = listed.value.find(({ name }) => leavesThePackage(name))
  if (unsafe) {
    const reason = 'this path leads out of the package. Nothing was read from the package.'
    return err({ code: 'zip-unsafe-path', reason, inside: unsafe.name })
  }
  const files = listed.value.filter(({ name }) => !name.endsWith('/'))
  const entries = new Map(files.map((entry) => [entry.name, entry]))
  let unzipped = 0
  return ok({
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return err(faultOf('zip-no-file', 'it is not in the package.', name))
      unzipped += entry.unzippedSize
      return unzipped > MAX_UNZIPPED
        ? err(faultOf('zip-too-large', 'unzipped, the package is larger than 200 MB.', name))
        : unzip(bytes, entry)
    },
  })
}

const faultOf = (code: string, reason: string, inside?: string): ZipFault => {
  return { code, reason, ...(inside !== undefined && { inside }) }
}

const BROKEN = faultOf('zip-broken', 'the zip is damaged or cut off. Export or download it again.')

function readDirectory(bytes: Uint8Array): Result<readonly Entry[], ZipFault> {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === undefined) return err(BROKEN)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES)
    return err(faultOf('zip-too-large', `the package has more than ${MAX_ENTRIES} files.`))
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return err(BROKEN)
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      unzippedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

/** Where the end of the directory is: at the end of the file, before a comment of at most 64 KB. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

/** Older tools write another encoding than UTF-8, and those of Windows wrote backslashes. */
function nameOf(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes)
  const name = utf8.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : utf8
  return name.replaceAll('\\', '/')
}

const leavesThePackage = (name: string) =>
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  name.includes('\0') ||
  name.split('/').includes('..')

function unzip(bytes: Uint8Array, entry: Entry): Result<Uint8Array, ZipFault> {
  const { name, isEncrypted, method, size, unzippedSize, offset } = entry
  const broken = err({ ...BROKEN, inside: name })
  if (isEncrypted) {
    const reason = 'it is encrypted. Save the package without a password.'
    return err(faultOf('zip-encrypted', reason, name))
  }
  if (method !== 0 && method !== 8) {
    const reason = 'it is compressed in a rare way. Zip the package again with another program.'
    return err(faultOf('zip-method', reason, name))
  }
  if (unzippedSize > MIN_SUSPECT && unzippedSize > size * MAX_RATIO)
    return err(faultOf('zip-too-large', 'it grows more than 200 times when it is unzipped.', name))
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return broken
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + size > bytes.length) return broken
  const data = inflated(bytes.subarray(start, start + size), method, unzippedSize)
  return data?.length === unzippedSize && crc32(data) === entry.crc ? ok(data) : broken
}

/** `out` bounds the memory, whatever the data unzips to. */
function inflated(data: Uint8Array, method: number, size: number): Uint8Array | undefined {
  try {
    return method === 0 ? data : inflateSync(data, { out: new Uint8Array(size) })
  } catch {
    return undefined
  }
}
