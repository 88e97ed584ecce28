// A real browser that comes with npm: @sparticuz/chromium ships it in its package.
// Order of choice: $CHROMIUM_PATH, the package. Its own default flags are not used:
// they switch CORS off, and then every cross-origin test would lie.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

export interface Browser {
  readonly executablePath: string
  readonly env: Record<string, string>
}

/** What the package brings beside the browser, for machines that have neither. */
const PACKED = new URL('../../node_modules/@sparticuz/chromium/bin/', import.meta.url)

export const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
]

/**
 * Finds the browser, unpacking it at first use. Call it once, before tests run side by
 * side: the package answers as soon as its file exists, even half written.
 */
export async function findChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  if (own) return { executablePath: own, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser that comes with npm runs on Linux x64 only. Set CHROMIUM_PATH to a Chrome or Chromium.',
    )
  }
  // The package unpacks below the folder for temporary files, and takes whatever lies there.
  const folder = join(tmpdir(), `selfcheck-chromium-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const env = { ...fonts(folder), ...libraries(folder, executablePath) }
  const missing = missingLibraries(executablePath, env)
  if (missing.length > 0) {
    throw new Error(
      `The browser lacks ${missing.join(', ')}. On Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1`,
    )
  }
  return { executablePath, env }
}

/** A bare machine has no font, and without one all text is invisible: no width, no height. */
function fonts(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {}
  unpack('fonts.tar.br', folder, 'fonts')
  const config = `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
  writeFileSync(join(folder, 'fonts.conf'), config)
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}

/** It lacks libnss3 and its kin, too; the package brings them for another system. */
function libraries(folder: string, executable: string): Record<string, string> {
  if (missingLibraries(executable).length === 0) return {}
  unpack('al2023.tar.br', folder, 'lib')
  const path = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { LD_LIBRARY_PATH: path }
}

function unpack(packed: string, folder: string, makes: string): void {
  if (existsSync(join(folder, makes))) return
  const archive = join(folder, packed.replace('.br', ''))
  writeFileSync(archive, brotliDecompressSync(readFileSync(new URL(packed, PACKED))))
  execFileSync('tar', ['-xf', archive, '-C', folder])
}

function missingLibraries(executable: string, env: Record<string, string> = {}): string[] {
  const libraries = execFileSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return [...libraries.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}
