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

const PACKED_LIBRARIES = new URL(
  '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br',
  import.meta.url,
)

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
  if (missingLibraries(executablePath).length === 0) return { executablePath, env: {} }
  const env = bundledLibraries(folder)
  const missing = missingLibraries(executablePath, env)
  if (missing.length > 0) {
    throw new Error(
      `The browser lacks ${missing.join(', ')}. On Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1`,
    )
  }
  return { executablePath, env }
}

function missingLibraries(executable: string, env: Record<string, string> = {}): string[] {
  const libraries = execFileSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return [...libraries.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}

/** A bare machine lacks libnss3 and its kin; the package brings them for another system. */
function bundledLibraries(folder: string): Record<string, string> {
  const libraries = join(folder, 'libraries')
  if (!existsSync(libraries)) {
    const archive = join(folder, 'libraries.tar')
    writeFileSync(archive, brotliDecompressSync(readFileSync(PACKED_LIBRARIES)))
    mkdirSync(libraries)
    execFileSync('tar', ['-xf', archive, '-C', libraries])
  }
  const path = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { LD_LIBRARY_PATH: path }
}
