// The guide behind a quiz, fetched when the first passage of it is opened, and once for
// all widgets of the page.
import type { PublicGuide } from '../../content/wire/index.ts'
import { contentUrl } from '../client/api.ts'
import { getGuide } from '../client/api-late.ts'
import type { Place } from '../element/context.ts'

const guides = new Map<string, PublicGuide | 'failed'>()
const calls = new Map<string, Promise<void>>()
const keyOf = (place: Place, guide: string) => contentUrl(place, guide)

/** Undefined until it is here; `failed` where it did not come. */
export function guideOf(place: Place, guide: string): PublicGuide | 'failed' | undefined {
  return guides.get(keyOf(place, guide))
}

/** One that did not come is asked for again. */
export async function openGuide(place: Place, guide: string, redraw: () => void): Promise<void> {
  const key = keyOf(place, guide)
  if (guides.get(key) === 'failed') calls.delete(key)
  const call = calls.get(key) ?? fetchGuide(place, guide, key)
  calls.set(key, call)
  await call
  redraw()
}

async function fetchGuide(place: Place, guide: string, key: string): Promise<void> {
  const answer = await getGuide(place, guide)
  guides.set(key, answer.ok ? answer.value : 'failed')
}
