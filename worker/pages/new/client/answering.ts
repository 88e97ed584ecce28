// The end of a worker: answers what the page asks (ask.ts).
import type { Asked, Questions } from './messages.ts'

type Handlers<Q extends Questions<Q>> = {
  readonly [K in keyof Q]: (question: Q[K]['question']) => Q[K]['answer'] | Promise<Q[K]['answer']>
}

export function answerWith<Q extends Questions<Q>>(handlers: Handlers<Q>): void {
  addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    const { kind, question, port } = data
    port.postMessage(await handlers[kind as keyof Q](question))
  })
}
