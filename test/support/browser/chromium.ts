// A real browser that comes with npm: @sparticuz/chromium ships it in its package.
// Order of choice: $CHROMIUM_PATH, the package. Its own default flags are not used:
// they switch CORS off, and then every cross-origin test would lie.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { LaunchOptions } from 'playwright-core'
import { fontsOf } from './fonts.ts'

export interface Chromium {
  readonly executablePath: string
  readonly env: Record<string, string>
}

/** What the package brings beside the browser, for machines that have neither. */
const PACKED = new URL('../../../node_modules/@sparticuz/chromium/bin/', import.meta.url)

/** Chromium's own settings, so that no test depends on the machine's. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  // No name but that of this machine has an address, and no other address can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--font-render-hinting=none',
  '--lang=en-US',
]

/** Files that the browser needs and that are made at first use. */
const FOLDER = join(tmpdir(), `selfcheck-chromium-${process.getuid?.() ?? 0}`)

/** Language and time zone of the browser's process; contexts have the same (browse.ts). */
const PLACE = { LANG: 'C.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8', TZ: 'UTC' }

/**
 * Finds the browser, unpacking it at first use. Call it once, before tests run side by
 * side: the package answers as soon as its file exists, even half written.
 */
export async function findChromium(): Promise<Chromium> {
  mkdirSync(FOLDER, { recursive: true })
  unpack('fonts.tar.br', 'fonts')
  const env = { ...PLACE, ...fontsOf(FOLDER, 'usual', [join(FOLDER, 'fonts')]) }
  const own = process.env.CHROMIUM_PATH
  if (own) return { executablePath: own, env }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser that comes with npm runs on Linux x64 only. Set CHROMIUM_PATH to a Chrome or Chromium.',
    )
  }
  // The package unpacks below the folder for temporary files, and takes whatever lies there.
  process.env.TMPDIR = FOLDER
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const found = { executablePath, env: { ...env, ...libraries(executablePath) } }
  const missing = missingLibraries(executablePath, found.env)
  if (missing.length > 0) {
    throw new Error(
      `The browser lacks ${missing.join(', ')}. On Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1`,
    )
  }
  return found
}

/** For playwright. `fonts` are folders with font files, in place of the usual ones. */
export function launchOptions(
  { executablePath, env }: Chromium,
  fonts?: { readonly name: string; readonly folders: readonly string[] },
): LaunchOptions {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  const others = fonts ? fontsOf(FOLDER, fonts.name, fonts.folders) : {}
  return { executablePath, env: { ...inherited, ...env, ...others }, args: FLAGS }
}

/** A bare machine lacks libnss3 and its kin; the package brings them for another system. */
function libraries(executable: string): Record<string, string> {
  if (missingLibraries(executable).length === 0) return {}
  unpack('al2023.tar.br', 'lib')
  const path = [join(FOLDER, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { LD_LIBRARY_PATH: path }
}

function unpack(packed: string, makes: string): void {
  if (existsSync(join(FOLDER, makes))) return
  const archive = join(FOLDER, packed.replace('.br', ''))
  writeFileSync(archive, brotliDecompressSync(readFileSync(new URL(packed, PACKED))))
  execFileSync('tar', ['-xf', archive, '-C', FOLDER])
}

function missingLibraries(executable: string, env: Record<string, string> = {}): string[] {
  const libraries = execFileSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return [...libraries.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}
