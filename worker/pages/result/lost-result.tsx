// The page for a link that opens no result: the link is damaged, the quiz no longer exists, or
// the server has no key. It gives the reason and lists the quizzes.
import { editionFor } from '../../catalogue/edition.ts'
import type { AppContext } from '../../env.ts'
import type { Failure } from '../../http/problem.ts'
import { failureText } from '../ui/failure-text.ts'
import { html, Page } from '../ui/layout.tsx'
import { languageAttributes } from '../ui/page-language.tsx'

export function lostResultPage(failure: Failure, c: AppContext): Promise<Response> {
  const quizzes = [...editionFor(c).quizzes.values()]
  const { status, title, detail, strings, headers } = failureText(failure, c, quizzes[0]?.lang)
  return html(
    <Page title={title} description={detail} lang={strings.lang} site={c.var.site}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>{strings.lostResult}</p>
      <ul>
        {quizzes.map(({ quiz, link }) => (
          <li>
            <a href={link(`/q/${quiz.id}`)} {...languageAttributes(quiz.lang, strings.lang)}>
              {quiz.title}
            </a>
          </li>
        ))}
      </ul>
    </Page>,
    { status, headers },
  )
}
