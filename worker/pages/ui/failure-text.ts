// What a page tells its reader about a failure, in the language of the reader.
import type { AppContext } from '../../env.ts'
import { isForAuthors } from '../../http/headers.ts'
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import type { FailureStrings, PageStrings, ReaderFailure } from '../../strings/page-strings.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { stringsAround } from '../settings/interface-language.ts'

/** `contentLang`: the language of what else is on the page. */
export function failureText(failure: Failure, c: AppContext, contentLang = c.var.site.lang) {
  const strings = isForAuthors(c.req.path) ? stringsFor('en') : stringsAround(c, contentLang)
  const headers = { ...failureHeaders(failure), 'Content-Language': strings.lang }
  return { ...toProblem(failure), ...translated(failure, strings), strings, headers }
}

function translated({ kind }: Failure, { failures }: PageStrings): FailureStrings | undefined {
  if (kind === 'content-unavailable') return failures?.internal
  return failures && (isNamed(kind, failures) ? failures[kind] : failures.unreadable)
}

function isNamed(kind: string, failures: object): kind is ReaderFailure {
  return kind in failures
}
