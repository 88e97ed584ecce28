// A failure as a page, for readers rather than programs.
import { type Failure, failureHeaders, toProblem } from '../../http/problem.ts'
import { html, Page } from './layout.tsx'

export async function failurePage(failure: Failure, css: string): Promise<Response> {
  const { status, title, detail, errors } = toProblem(failure)
  const page = await html(
    <Page title={title} description={detail} lang="en" css={css}>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      {errors && (
        <ul>
          {errors.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">Go to the front page</a>
      </p>
    </Page>,
    { status },
  )
  for (const [name, value] of Object.entries(failureHeaders(failure))) page.headers.set(name, value)
  return page
}
