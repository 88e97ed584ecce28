// The end of the page: starts a worker and asks it. Each question has a port of its own for its
// answer, so that no answer is taken for another.
import type { Asked, Questions } from './messages.ts'

export type Ask<Q extends Questions<Q>> = <K extends keyof Q>(
  kind: K,
  question: Q[K]['question'],
) => Promise<Q[K]['answer']>

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown }
}

/** The scripts of the two workers, as the build names them. */
const WORKER_SCRIPT = /^\/c\/new-(check|import)-[\w-]{8}\.js$/

/**
 * The page may start these two scripts and no other. The name of the policy is in the headers of the
 * page. Browsers without Trusted Types take the address as it is.
 */
function createPolicy() {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = {
    createScriptURL(address: string) {
      if (!WORKER_SCRIPT.test(address)) throw new TypeError(`${address} is no script of this page.`)
      return address
    },
  }
  return trustedTypes?.createPolicy('selfcheck-playground', rules) ?? rules
}

const policy = createPolicy()

/** `onFailure`: the worker could not start, or it stopped. Then nothing is answered. */
export function startWorker<Q extends Questions<Q>>(
  address: string,
  onFailure: () => void,
): Ask<Q> {
  const worker = new Worker(policy.createScriptURL(address) as string, { type: 'module' })
  worker.addEventListener('error', onFailure)
  return (kind, question) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => {
        port1.close()
        resolve(data)
      }
      const asked: Asked = { kind, question, port: port2 }
      worker.postMessage(asked, [port2])
    })
}
