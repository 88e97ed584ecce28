// Bytes as text. Files of teachers come in UTF-8, in UTF-16 as spreadsheets write it, and in the
// encoding of an older Windows.

/** How a file says in its beginning what it is in. */
const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** `encoding` is what the author says; absent, the bytes decide. Line ends become `\n`. */
export function decode(bytes: Uint8Array, encoding?: string): string {
  return new TextDecoder(encoding ?? encodingOf(bytes)).decode(bytes).replaceAll(/\r\n?/g, '\n')
}

/** Whether there is a decoder of this name. */
export function isEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== undefined
  } catch {
    return false
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return marked[0]
  const declared = declaredEncoding(bytes)
  // Editors save a file in the encoding of Windows below a line that says otherwise.
  const isWrong = declared !== undefined && /^utf-?8$/i.test(declared) && !isUtf8(bytes)
  if (declared && !isWrong && isEncoding(declared)) return declared
  // Every other byte of English in UTF-16 is zero, and no text in UTF-8 has a zero.
  const start = bytes.subarray(0, 200)
  const zeros = start.filter((byte) => byte === 0).length
  if (zeros > start.length / 4) return start[0] === 0 ? 'utf-16be' : 'utf-16le'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Of an XML file, in its first line. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
