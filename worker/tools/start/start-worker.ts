// The worker of `npm start` with the content of a build, in one file. wrangler watches that file
// alone: it is replaced in one step when a build is complete, so no source that is half written
// reaches it.
import { createHash } from 'node:crypto'
import type { WholeBuilt } from 'selfcheck:built'
import type { start } from 'selfcheck:start'
import { handOver, storedContent } from '../code/hand-over.ts'

export interface StartWorker {
  readonly code: string
  readonly build: string
}

export function withContent(
  bundle: string,
  built: WholeBuilt,
  shown: Omit<typeof start, 'build'>,
): StartWorker {
  const content = handOver(built, storedContent(built))
  const hash = createHash('sha256').update(content).update(JSON.stringify(shown)).update(bundle)
  const build = hash.digest('hex').slice(0, 16)
  const handedOver = `const SELFCHECK_START = ${JSON.stringify({ build, ...shown })}\n`
  return { code: content + handedOver + bundle, build }
}
