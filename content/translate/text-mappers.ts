// The two text mappers (model/text-mapper.ts): one puts in the texts of a translation, the other
// collects the paths at which a translation must or may have a text.

import type { Markup } from '../model/markup.ts'
import type { TextComparison } from '../model/question-parts.ts'
import type { TextMapper, TextPath } from '../model/text-mapper.ts'
import { readText } from '../parsing/text.ts'

/** Puts in the texts of a translation. Where it lacks one, the text of the source stays. */
export function translationMapper(lang: string, texts: unknown): TextMapper {
  const words = (path: TextPath, source: string) => {
    const found = valueAt(texts, path)
    return typeof found === 'string' ? found : source
  }
  const text = (path: TextPath, source: Markup) => {
    const found = valueAt(texts, path)
    return isMarkup(found) ? found : source
  }
  const forms = (path: TextPath, source: readonly string[], comparison: TextComparison) => {
    const found = valueAt(texts, path)
    const own = Array.isArray(found) ? found.filter((form) => typeof form === 'string') : []
    return distinct([...own, ...source], comparison)
  }
  return {
    lang,
    text,
    words,
    optionalText: text,
    optionalWords: words,
    forms,
    optionalForms: forms,
    at: (...keys) => translationMapper(lang, valueAt(texts, keys)),
  }
}

/** The files of translations are checked against their sources, so a list here has nodes. */
export function isMarkup(found: unknown): found is Markup {
  return typeof found === 'string' || Array.isArray(found)
}

interface TextPaths {
  /** Paths that a translation must have. */
  readonly required: TextPath[]
  /** Paths that it may have. */
  readonly optional: TextPath[]
  /** Those of both that have markup. */
  readonly markup: TextPath[]
}

/** Runs `map` with a mapper that changes no text and records the paths it is asked for. */
export function collectTextPaths(lang: string, map: (mapper: TextMapper) => unknown): TextPaths {
  const paths: TextPaths = { required: [], optional: [], markup: [] }
  const recorder = (prefix: TextPath): TextMapper => {
    const record = (...lists: readonly TextPath[][]) => {
      return <T>(path: TextPath, source: T): T => {
        for (const list of lists) list.push([...prefix, ...path])
        return source
      }
    }
    return {
      lang,
      text: record(paths.required, paths.markup),
      words: record(paths.required),
      optionalText: record(paths.optional, paths.markup),
      optionalWords: record(paths.optional),
      forms: record(paths.required),
      optionalForms: record(paths.optional),
      at: (...keys) => recorder([...prefix, ...keys]),
    }
  }
  map(recorder([]))
  return paths
}

interface TextAt {
  readonly path: TextPath
  /** Forms are a list. */
  readonly text: unknown
}

/** All texts that `map` walks over, with the paths at which a translation has them. */
export function collectTexts(lang: string, map: (mapper: TextMapper) => unknown): TextAt[] {
  const texts: TextAt[] = []
  const collector = (prefix: TextPath): TextMapper => {
    const collect = <T>(path: TextPath, text: T): T => {
      texts.push({ path: [...prefix, ...path], text })
      return text
    }
    return {
      lang,
      text: collect,
      words: collect,
      optionalText: collect,
      optionalWords: collect,
      forms: collect,
      optionalForms: collect,
      at: (...keys) => collector([...prefix, ...keys]),
    }
  }
  map(collector([]))
  return texts
}

/** The same texts as a translation holds them: lists where the keys are numbers. */
export function nestedTexts(texts: readonly TextAt[]): unknown {
  const [first] = texts
  if (first?.path.length === 0) return first.text
  const groups = Map.groupBy(texts, ({ path: [key = ''] }) => key)
  const inside = [...groups].map(([key, list]) => {
    const below = list.map(({ path: [, ...path], text }) => ({ path, text }))
    return [key, nestedTexts(below)] as const
  })
  return inside.length > 0 && inside.every(([key]) => /^\d+$/.test(key))
    ? inside.map(([, value]) => value)
    : Object.fromEntries(inside)
}

export function valueAt(texts: unknown, path: TextPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    texts,
  )
}

/** The paths of all texts that a translation has. */
export function pathsIn(texts: unknown, path: TextPath = []): TextPath[] {
  if (typeof texts !== 'object' || texts === null) return texts === undefined ? [] : [path]
  // The nodes of one text, which a Markdown file has.
  if (Array.isArray(texts) && typeof texts[0] === 'object' && !Array.isArray(texts[0])) {
    if (texts[0] !== null && 't' in texts[0]) return [path]
  }
  return Object.entries(texts).flatMap(([key, value]) => pathsIn(value, [...path, key]))
}

/** Without forms that the grader reads like an earlier one. */
function distinct(forms: readonly string[], comparison: TextComparison): string[] {
  const read = forms.map((form) => readText(form, comparison))
  return forms.filter((_, index) => read.indexOf(read[index] ?? '') === index)
}
