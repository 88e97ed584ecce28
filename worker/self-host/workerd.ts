// How workerd is started: its program, its arguments, its environment.
import { createRequire } from 'node:module'
import { join } from 'node:path'

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

/** The program that wrangler runs, too, and no script around it, so that signals reach it. */
export function workerdProgram(): string {
  const require = createRequire(import.meta.url)
  // The image that only serves has workerd and not wrangler, of which it is a part otherwise.
  const paths = [import.meta.dirname, ...wranglerFolder(require)]
  const program: { default: string } = require(require.resolve('workerd', { paths }))
  return program.default
}

function wranglerFolder(require: NodeJS.Require): string[] {
  try {
    return [join(require.resolve('wrangler/package.json'), '..')]
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
