// The page for a link that opens no result: the link is damaged, the quiz no longer exists, or
// the server has no key. It gives the reason and lists the quizzes.
import { editionFor } from '../../catalogue/edition.ts'
import type { AppContext } from '../../env.ts'
import { LISTED_MAX } from '../../http/limits.ts'
import type { Failure } from '../../http/problem.ts'
import { failureText } from '../ui/failure-text.ts'
import { html, Page } from '../ui/layout.tsx'
import { languageAttributes } from '../ui/page-language.tsx'

export function lostResultPage(failure: Failure, c: AppContext): Promise<Response> {
  const { quizzes: summaries, listed } = editionFor(c)
  const quizzes = summaries.all
    .slice(0, LISTED_MAX)
    .map((summary) => ({ id: summary.id, ...listed(summary) }))
  const { status, detail, strings, headers, ...text } = failureText(failure, c, quizzes[0]?.lang)
  return html(
    <Page title={text.title} description={detail} lang={strings.lang} site={c.var.site}>
      <h1>{text.title}</h1>
      <p class="lead">{detail}</p>
      <p>{strings.lostResult}</p>
      <ul>
        {quizzes.map(({ id, title, lang, link }) => (
          <li>
            <a href={link(`/q/${id}`)} {...languageAttributes(lang, strings.lang)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Page>,
    { status, headers },
  )
}
