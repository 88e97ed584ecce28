// A failure as a page for readers. Programs get problem+json (http/problem.ts).
import type { AppContext } from '../../env.ts'
import type { Failure } from '../../http/problem.ts'
import { failureText } from './failure-text.ts'
import { html, Page } from './layout.tsx'

export function failurePage(failure: Failure, c: AppContext): Promise<Response> {
  const { status, title, detail, errors, instance, strings, headers } = failureText(failure, c)
  return html(
    <Page title={title} description={detail} lang={strings.lang} site={c.var.site}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      {errors && (
        <ul>
          {errors.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      {instance && <p>{instance}</p>}
      <p>
        <a href="/">{strings.toFrontPage}</a>
      </p>
    </Page>,
    { status, headers },
  )
}
