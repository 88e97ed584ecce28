// defineSite: what content/site.ts calls, for its types. `content -- check` validates the values.
import type { Site } from '../model/site.ts'

export function defineSite(site: Site): Site {
  return site
}
