// Reads built files as text. Their paths come from the build, so there are few, and each is read once.
import type { AppContext } from '../env.ts'

export type ReadAsset = (path: string) => Promise<string | undefined>

export function assetReader(): (c: AppContext) => ReadAsset {
  const texts = new Map<string, string>()
  return (c) => async (path) => {
    const kept = texts.get(path)
    if (kept !== undefined) return kept
    const file = await c.env.ASSETS.fetch(new Request(new URL(path, c.req.url)))
    if (!file.ok) return undefined
    const text = await file.text()
    texts.set(path, text)
    return text
  }
}
