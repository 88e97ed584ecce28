// A result that somebody shared, made as anybody makes one: by answering.
import { docsAddress } from '../../../content/markdown/docs/address.ts'
import { DOCS_IDS } from '../../../worker/pages/docs/contents.ts'
import { authoredOf } from '../content/authored.ts'
import { extremes, VECTOR_QUIZ } from '../content/vectors.ts'

export interface Share {
  readonly code: string
  readonly url: string
}

/** Of the whole quiz, the first `right` questions right and the rest wrong. */
export async function shareResult(origin: string, right: number): Promise<Share> {
  const answers = [...extremes()].map(([question, options], index) => ({
    question,
    response: index < right ? options.right : options.wrong,
  }))
  const response = await fetch(`${origin}/api/v1/quizzes/${VECTOR_QUIZ}/attempts`, {
    method: 'POST',
    body: JSON.stringify({ attempt: crypto.randomUUID(), answers }),
  })
  const { share }: { share: Share } = await response.json()
  return share
}

/** Every kind of page that we show to people, a challenge, a damaged link and another language among them. */
export async function ownPages(origin: string): Promise<readonly string[]> {
  const { code } = await shareResult(origin, 9)
  return [
    '/',
    '/q/honey-bees',
    `/q/honey-bees?challenge=${code}`,
    '/g/honey-bees',
    '/q/honey-bees?lang=es',
    // A form that comes back.
    `/q/honey-bees?lang=es&answers=${authoredOf('number').id}%3D12%252F2`,
    '/g/honey-bees?lang=es',
    `/r/${code}`,
    '/r/damaged',
    '/new',
    ...DOCS_IDS.map(docsAddress),
    '/404',
  ]
}
