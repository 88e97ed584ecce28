// Runs the self-hosted fixture site for the project `self-host`, at the port that its configuration
// has for the binding SELF_HOSTED (test/worker/ask.ts).
import type { TestProject } from 'vitest/node'
import { TEST_SHARE_KEYS } from '../run/share-keys.ts'
import { openWorkerd } from './workerd.ts'

declare module 'vitest' {
  interface ProvidedContext {
    selfHostedPort: number
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const worker = await openWorkerd(project.getProvidedContext().selfHostedPort)
  await worker.start({ SHARE_KEYS: TEST_SHARE_KEYS, PUBLIC_ORIGIN: 'https://check.example' })
  return () => worker.close()
}
