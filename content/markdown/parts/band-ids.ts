// The bands of a quiz with their ids. One that comes from the title is to be written into the file.
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { BandSource } from '../../model/quiz.ts'
import type { MissingId } from '../ids.ts'
import type { QuizSettings } from '../settings.ts'
import { slugOf } from '../slug.ts'

type Band = NonNullable<QuizSettings['bands']>[number]

/** `yaml` has the bands, and begins at `yamlAt` in the file. */
export function bandsWithIds(
  bands: readonly Band[],
  yaml: string,
  yamlAt: number,
  missing: MissingId[],
): BandSource[] {
  const taken = new Set<string>()
  return bands.map(({ id, ...band }, index) => {
    const own = id ?? slugOf(band.title, taken, 'band')
    taken.add(own)
    const place = id === undefined ? placeIn(yaml, index, own) : undefined
    if (place) missing.push({ ...place, offset: yamlAt + place.offset })
    return { id: own, ...band }
  })
}

function placeIn(yaml: string, index: number, id: string): MissingId | undefined {
  const bands = parseDocument(yaml).get('bands')
  const band = isSeq(bands) ? bands.items[index] : undefined
  const map = isMap(band) ? (band as YAMLMap.Parsed) : undefined
  if (!map) return undefined
  const [offset] = map.range
  if (map.flow) return { offset: offset + 1, text: ` id: ${id},` }
  const column = offset - yaml.lastIndexOf('\n', offset - 1) - 1
  return { offset, text: `id: ${id}\n${' '.repeat(column)}` }
}
