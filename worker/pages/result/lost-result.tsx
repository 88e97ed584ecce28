// A link to a result that opens none: damaged on the way, of a quiz that is gone, or on a
// server that has no key. It says so, and offers what there is.

import type { Library } from '../../catalogue/catalogue.ts'
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { html, Page } from '../ui/layout.tsx'

export async function lostResultPage(
  failure: Failure,
  library: Library,
  css: string,
): Promise<Response> {
  const [first] = library.quizzes.values()
  const lang = first?.quiz.lang ?? 'en'
  const words = pageWords(lang)
  const { status, ...english } = toProblem(failure)
  const { title, detail } = words.failures[failure.kind] ?? english
  const page = await html(
    <Page title={title} description={detail} lang={lang} css={css}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>{words.lostResult}</p>
      <ul>
        {[...library.quizzes.values()].map(({ quiz, link }) => (
          <li>
            <a href={link(`/q/${quiz.id}`)}>{quiz.title}</a>
          </li>
        ))}
      </ul>
    </Page>,
    { status },
  )
  for (const [name, value] of Object.entries(failureHeaders(failure))) page.headers.set(name, value)
  return page
}
