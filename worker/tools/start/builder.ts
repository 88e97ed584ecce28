// Builds in processes of their own, one for each build. The process of the next build starts ahead
// of the save (build-process.ts).
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import type { BuildOutcome } from './outcome.ts'

/** Sources that did not change are not compiled again for each build. */
const COMPILE_CACHE = join(ROOT, 'node_modules/.cache/selfcheck-compiled')

export interface Builder {
  /** `isCodeChanged`: what a waiting process has read and built ahead is out of date. */
  build(isCodeChanged: boolean): Promise<BuildOutcome>
  stop(): void
}

export function startBuilder(): Builder {
  let next = startProcess()
  return {
    async build(isCodeChanged) {
      if (isCodeChanged) {
        next.child.kill()
        next = startProcess()
      }
      const { child, outcome } = next
      if (child.connected) child.send('build', () => {})
      const built = await outcome
      next = startProcess()
      return built
    },
    stop: () => next.child.kill(),
  }
}

interface BuildProcess {
  readonly child: ChildProcess
  readonly outcome: Promise<BuildOutcome>
}

function startProcess(): BuildProcess {
  const child = fork(join(ROOT, 'worker/tools/start/build-process.ts'), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const outcome = new Promise<BuildOutcome>((resolve) => {
    child.once('message', (message) => {
      resolve(message as BuildOutcome)
      child.disconnect()
    })
    // Without a message: a source of the build itself is broken, and Node says where.
    child.once('exit', () =>
      resolve({ ok: false, problems: [output.trim().replaceAll(`${ROOT}/`, '')] }),
    )
  })
  return { child, outcome }
}
