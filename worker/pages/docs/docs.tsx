// GET /docs: the documentation of the API. It is made from the same OpenAPI document that
// programs get, so both always agree.
import type { AppHandler } from '../../env.ts'
import { PROBLEMS } from '../../http/problem.ts'
import type { OpenApiDocument } from '../../openapi/document.ts'
import { html, Page } from '../ui/layout.tsx'

export function docsPage(openapi: string, css: string): AppHandler {
  // The build wrote this document, so its shape is known.
  const { info, paths, components }: OpenApiDocument = JSON.parse(openapi)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const page = (
    <Page title="API" description={info.description} lang="en" css={css} isUnlisted={false}>
      <h1>API</h1>
      <p class="lead">{info.description}</p>
      <p>
        For programs: <a href="/api/v1/openapi.json">openapi.json</a>. For people:{' '}
        <a href="/docs/embed">put it on a page</a>, <a href="/docs/write">write a quiz</a>.
      </p>
      {operations.map(({ path, method, operation }) => (
        <section class="operation" id={operation.operationId}>
          <h2>
            <code>
              {method.toUpperCase()} {path}
            </code>
          </h2>
          <p>{operation.summary}</p>
          {operation.description && <p>{operation.description}</p>}
          {operation.parameters
            ?.filter((parameter) => parameter.in === 'query')
            .map(({ name, description }) => (
              <p>
                <code>?{name}=</code> {description}
              </p>
            ))}
          <ul>
            {Object.entries(operation.responses).map(([status, response]) => (
              <li>
                <strong>{status}</strong> {response.description}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>Problems</h2>
      <p>
        Failures are problem+json (RFC 9457); <code>type</code> leads here.
      </p>
      <dl>
        {Object.entries(PROBLEMS).map(([kind, { status, title, detail }]) => (
          <div id={kind}>
            <dt>
              <strong>{status}</strong> {title}
            </dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <h2>Shapes</h2>
      {Object.entries(components.schemas).map(([name, schema]) => (
        <details id={`schema-${name}`}>
          <summary>{name}</summary>
          <pre tabindex={0}>
            <code>{JSON.stringify(schema, null, 2)}</code>
          </pre>
        </details>
      ))}
    </Page>
  )
  return () => html(page)
}
