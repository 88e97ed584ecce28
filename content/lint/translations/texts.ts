// Whether a translation has every text of its source, and no other.
import type { TextPath } from '../../model/text-mapper.ts'
import type { Translation } from '../../model/translation.ts'
import { mapGuideTexts } from '../../translate/guide.ts'
import { mapQuizTexts } from '../../translate/quiz.ts'
import { collectTextPaths, pathsIn, valueAt } from '../../translate/text-mappers.ts'
import { errorsFor, type Finding } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

export function missingTexts(translation: Translation): Finding[] {
  const { texts } = translation
  return errorsFor(
    pathsOfSource(translation).required.filter((path) => valueAt(texts, path) === undefined),
    'untranslated',
    (path) =>
      `it has no ${nameOf(path)}; its readers would get the words of the source there; write it`,
    (path) => path.map(keyAt),
  )
}

export function unknownTexts(translation: Translation): Finding[] {
  const { required, optional } = pathsOfSource(translation)
  const known = new Set(['lang', ...[...required, ...optional].map(nameOf)])
  return errorsFor(
    pathsIn(translation.texts)
      // The forms of a list have one path together.
      .filter((path) => !known.has(nameOf(path)) && !known.has(nameOf(path.slice(0, -1)))),
    'unknown-text',
    (path) =>
      `it has ${nameOf(path)}, which its source doesn’t; it would never be shown; correct the id, or drop it`,
    (path) => path.map(keyAt),
  )
}

function pathsOfSource(translation: Translation) {
  return collectTextPaths(translation.texts.lang, (mapper) =>
    translation.kind === 'guide'
      ? mapGuideTexts(translation.source, mapper)
      : mapQuizTexts(translation.source, mapper),
  )
}

const nameOf = (path: TextPath) => path.join('.')
