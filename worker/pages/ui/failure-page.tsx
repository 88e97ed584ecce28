// A failure as a page for readers. Programs get problem+json (http/problem.ts).
import type { AppContext } from '../../env.ts'
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import { html, Page } from './layout.tsx'

export function failurePage(failure: Failure, c: AppContext): Promise<Response> {
  const { status, title, detail, errors, instance } = toProblem(failure)
  return html(
    <Page title={title} description={detail} lang="en" css={c.var.assets.pageCss}>
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
        <a href="/">Go to the front page</a>
      </p>
    </Page>,
    { status, headers: failureHeaders(failure) },
  )
}
