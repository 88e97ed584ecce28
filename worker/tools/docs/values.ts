// Numbers that the documentation names, taken from the code, so that no page says an old one.
import { KEPT_DAYS, SECONDS_MAX } from '../../../content/common/attempt/counted.ts'
import { CODE_MAX_CHARS, mostMarks } from '../../../content/common/share-size.ts'
import { LIMITS } from '../../../content/parsing/markdown/limits.ts'
import { MAX_RESPONSE_LENGTH } from '../../../content/wire/request/response.ts'
import * as http from '../../http/limits.ts'
import { openapiDocument } from '../../openapi/document.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import { CAUTION } from '../../statistics/analysis/analyse.ts'
import { COUNT_WITHIN_MS } from '../../statistics/count.ts'
import { FLOOR } from '../../statistics/floor.ts'
import { BUILDS_KEPT, CARDS_MAX, PICTURES_MAX } from '../chunk-index.ts'
import { QUIZ_WARNING_BYTES } from '../quiz-sizes.ts'

const KIB = 1024

function numbers(): Readonly<Record<string, number>> {
  return {
    floor: FLOOR,
    'few-answers': CAUTION,
    'kept-days': KEPT_DAYS,
    'seconds-max': SECONDS_MAX,
    'count-within-seconds': COUNT_WITHIN_MS / 1000,
    'code-max-chars': CODE_MAX_CHARS,
    'marks-max': mostMarks({ seed: false, set: false }),
    'marks-with-seed': mostMarks({ seed: true, set: false }),
    'body-kib': http.BODY_MAX_BYTES / KIB,
    'attempt-kib': http.ATTEMPT_MAX_BYTES / KIB,
    'posts-per-minute': http.POSTS_PER_MINUTE,
    'retry-after': http.RETRY_AFTER_SECONDS,
    'answers-max-chars': http.REDIRECT_MAX_CHARS,
    'listed-max': http.LISTED_MAX,
    'offered-max': http.OFFERED_MAX,
    'sitemap-max': http.SITEMAP_MAX,
    'response-chars': MAX_RESPONSE_LENGTH,
    'response-entries': schemaNumber('Response', 'maxItems'),
    'answers-max': schemaNumber('AttemptRequest', 'maxItems'),
    'file-chars': LIMITS.file,
    'block-chars': LIMITS.block,
    'code-chars': LIMITS.code,
    nesting: LIMITS.nesting,
    'quiz-warning-bytes': QUIZ_WARNING_BYTES,
    'builds-kept': BUILDS_KEPT,
    'cards-max': CARDS_MAX,
    'pictures-max': PICTURES_MAX,
  }
}

/** By the name that stands in the Markdown, as `{{floor}}`. */
export function docsValues(siteName: string): Readonly<Record<string, string>> {
  const named = Object.entries(numbers()).map(([name, value]) => [name, value.toLocaleString('en')])
  const days = new Intl.ListFormat('en', { type: 'disjunction' }).format(RECHECK_DAYS.map(String))
  return { ...Object.fromEntries(named), 'recheck-days': days, 'site-name': siteName }
}

/** A bound that a schema of the API declares, wherever in it. */
function schemaNumber(schema: string, bound: string): number {
  const text = JSON.stringify(openapiDocument('', '').components.schemas[schema])
  const found = new RegExp(`"${bound}":(\\d+)`).exec(text)?.[1]
  if (found === undefined) throw new Error(`The schema ${schema} declares no ${bound}.`)
  return Number(found)
}
