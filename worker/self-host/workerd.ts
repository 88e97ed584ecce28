// How workerd is started: its program, its arguments, its environment.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

export interface Server {
  /** The configuration beside its bundle (bundle.ts). */
  readonly config: string
  /** The folder of public files that the bundle was made with. */
  readonly files: string
  /** The folder in which statistics are kept; it has to exist. */
  readonly data: string
  /** Address and port, such as 127.0.0.1:8080. */
  readonly address: string
}

/** The folder of the package `workerd`: a part of wrangler, and alone where a site is only served. */
export function workerdPackage(): string {
  return dirname(
    require.resolve('workerd/package.json', { paths: [import.meta.dirname, ...wrangler()] }),
  )
}

/** The program that wrangler runs, too, and no script around it, so that signals reach it. */
export function workerdProgram(): string {
  const { default: program }: { default: string } = require(workerdPackage())
  return program
}

function wrangler(): string[] {
  try {
    return [dirname(require.resolve('wrangler/package.json'))]
  } catch {
    return []
  }
}

export function workerdArguments({ config, files, data, address }: Server): string[] {
  return [
    'serve',
    config,
    '--socket-addr',
    `http=${address}`,
    '--directory-path',
    `files=${files}`,
    '--directory-path',
    `state=${data}`,
  ]
}
