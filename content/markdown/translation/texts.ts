// The texts of a translation: those that were read, at the places at which the source has texts.
import type { TextMapper } from '../../model/text-mapper.ts'
import { collectTexts, nestedTexts } from '../../translate/text-mappers.ts'

/** `map` walks over the source, and over what was read in its place. */
export function textsAtPlacesOf<T>(
  source: T,
  read: T,
  lang: string,
  map: (value: T, mapper: TextMapper) => unknown,
): Readonly<Record<string, unknown>> {
  const nameOf = (path: readonly string[]) => path.join('\n')
  const places = new Set(
    collectTexts(lang, (mapper) => map(source, mapper)).map(({ path }) => nameOf(path)),
  )
  const texts = collectTexts(lang, (mapper) => map(read, mapper))
  const nested = nestedTexts(texts.filter(({ path }) => places.has(nameOf(path))))
  return nested as Readonly<Record<string, unknown>>
}
