// What assistive technology gets of a page on Linux: the tree that a browser gives to AT-SPI, the bus
// that screen readers such as Orca listen to. It needs a screen and a session bus of its own.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { ended, lineFrom, SCREEN, startScreen } from './screen.ts'

const BUS = '/usr/bin/dbus-daemon'
/** Debian's, which has the bindings; another one may come first in the path. */
const PYTHON = '/usr/bin/python3'
const BINDINGS = '/usr/lib/python3/dist-packages/gi'
const TYPES = '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib'
const LAUNCHER = '/usr/libexec/at-spi-bus-launcher'
const READ = new URL('./accessible-tree.py', import.meta.url).pathname

export const PACKAGES = ['at-spi2-core', 'dbus', 'gir1.2-atspi-2.0', 'python3-gi', 'xvfb']

export const isInstalled = () =>
  [BUS, PYTHON, BINDINGS, TYPES, LAUNCHER, SCREEN].every((path) => existsSync(path))

export interface Assistive {
  /** For the process of a browser. */
  readonly env: Readonly<Record<string, string>>
  /**
   * The document that is shown, a line for each part with a role and a name, once it stays the same.
   * Empty if there is none.
   */
  read(): Promise<string>
  stop(): Promise<void>
}

export async function startAssistive(): Promise<Assistive> {
  const { screen, display } = await startScreen()
  const bus = spawn(BUS, ['--session', '--nofork', '--nopidfile', '--print-address=3'], {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const env = {
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: await lineFrom(bus),
    GNOME_ACCESSIBILITY: '1',
    // Another bus may be named here, which is not the one above.
    AT_SPI_BUS_ADDRESS: '',
  }
  return {
    env,
    async read() {
      for (let last: string | undefined; ; ) {
        const { stdout } = await promisify(execFile)(PYTHON, [READ], {
          env: { ...process.env, ...env },
        })
        if (stdout === last) return stdout.trimEnd()
        last = stdout
      }
    },
    async stop() {
      await ended(bus)
      await ended(screen)
    },
  }
}
