// Laying texts over content, by their place in it. One walk over a question or a guide
// serves twice: it takes the texts of a translation, and it lists the places that have one,
// so that what is shown and what the author's check asks for cannot drift apart.
import type { Markup } from '../parsing/markup.ts'
import { readText, type Sameness } from '../parsing/text.ts'

/** Keys from the outside in, as a translation writes them: `['options', 'yes', 'text']`. */
export type Path = readonly string[]

export interface Overlay {
  /** What is laid over. */
  readonly lang: string
  /** The text at a place; the source's, where a translation forgot it. */
  text(path: Path, source: Markup): Markup
  /** The same for a text that it need not have: then `otherwise` holds. */
  textOr(path: Path, otherwise: Markup): Markup
  /** The forms that are typed in this language, before those of the source. */
  forms(path: Path, source: readonly string[], same: Sameness): readonly string[]
  /** The same for forms that it need not have. */
  formsOr(path: Path, source: readonly string[], same: Sameness): readonly string[]
  /** The overlay for what stands at a place. */
  at(...keys: string[]): Overlay
}

export function overlayOf(lang: string, texts: unknown): Overlay {
  const text = (path: Path, source: Markup) => {
    const found = valueAt(texts, path)
    return typeof found === 'string' ? found : source
  }
  const forms = (path: Path, source: readonly string[], same: Sameness) => {
    const found = valueAt(texts, path)
    const own = Array.isArray(found) ? found.filter((form) => typeof form === 'string') : []
    return distinct([...own, ...source], same)
  }
  return {
    lang,
    text,
    textOr: text,
    forms,
    formsOr: forms,
    at: (...keys) => overlayOf(lang, valueAt(texts, keys)),
  }
}

export interface Places {
  /** Those that a translation has to fill. */
  readonly needed: Path[]
  /** Those that it may fill. */
  readonly allowed: Path[]
  readonly overlay: Overlay
}

/** Changes nothing, and notes what is asked for. */
export function recordPlaces(lang: string): Places {
  const needed: Path[] = []
  const allowed: Path[] = []
  const at = (prefix: Path): Overlay => ({
    lang,
    text(path, source) {
      needed.push([...prefix, ...path])
      return source
    },
    textOr(path, otherwise) {
      allowed.push([...prefix, ...path])
      return otherwise
    },
    forms(path, source) {
      needed.push([...prefix, ...path])
      return source
    },
    formsOr(path, source) {
      allowed.push([...prefix, ...path])
      return source
    },
    at: (...keys) => at([...prefix, ...keys]),
  })
  return { needed, allowed, overlay: at([]) }
}

export function valueAt(texts: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    texts,
  )
}

/** The place of every text that a translation has. */
export function placesOf(texts: unknown, path: Path = []): Path[] {
  if (typeof texts !== 'object' || texts === null) return texts === undefined ? [] : [path]
  return Object.entries(texts).flatMap(([key, value]) => placesOf(value, [...path, key]))
}

/** A form that reads as one before it is the same to the grader. */
function distinct(forms: readonly string[], same: Sameness): string[] {
  const read = forms.map((form) => readText(form, same))
  return forms.filter((_, index) => read.indexOf(read[index] ?? '') === index)
}
