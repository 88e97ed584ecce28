// The page for a link that opens no result: the link is damaged, the quiz no longer exists, or
// the server has no key. It gives the reason and lists the quizzes.
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { html, Page } from '../ui/layout.tsx'

export function lostResultPage(
  failure: Failure,
  catalogue: OpenCatalogue,
  css: string,
): Promise<Response> {
  const [first] = catalogue.quizzes.values()
  const lang = first?.quiz.lang ?? 'en'
  const strings = stringsFor(lang)
  const { status, ...english } = toProblem(failure)
  const { title, detail } = strings.failures[failure.kind] ?? english
  return html(
    <Page title={title} description={detail} lang={lang} css={css}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>{strings.lostResult}</p>
      <ul>
        {[...catalogue.quizzes.values()].map(({ quiz, link }) => (
          <li>
            <a href={link(`/q/${quiz.id}`)}>{quiz.title}</a>
          </li>
        ))}
      </ul>
    </Page>,
    { status, headers: failureHeaders(failure) },
  )
}
