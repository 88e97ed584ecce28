// GET /docs: the documentation of the API. It is made from the same OpenAPI document that
// programs get, so both always agree.
import type { Built } from 'selfcheck:built'
import { PROBLEMS } from '../../http/problem.ts'
import type { OpenApiDocument } from '../../openapi/document.ts'
import { Page } from '../ui/layout.tsx'
import { Ticked } from '../ui/ticked.tsx'
import { asParameter, Descriptions, OperationText } from './operation.tsx'
import { partsOf, sharedParts } from './shared-parts.ts'

export function docsPage(openapi: string, site: Built['site']) {
  // The build wrote this document, so its shape is known.
  const { info, paths, components }: OpenApiDocument = JSON.parse(openapi)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const parts = operations.map(({ operation }) => partsOf(operation))
  const shared = {
    parameters: sharedParts(parts.map(({ parameters }) => parameters)),
    answers: sharedParts(parts.map(({ answers }) => answers)),
  }
  return (
    <Page
      title="API"
      description={info.description}
      lang="en"
      site={site}
      isUnlisted={false}
      layout="article"
    >
      <div class="guide docs">
        <h1>API</h1>
        <div class="intro">
          <p class="lead">
            <Ticked text={info.description} />
          </p>
          <p>
            For programs: <a href="/api/v1/openapi.json">openapi.json</a>. For people:{' '}
            <a href="/docs/embed">put it on a page</a>, <a href="/docs/write">write a quiz</a>,{' '}
            <a href="/docs/moving-in">move in</a>.
          </p>
        </div>
        <nav class="contents" aria-label="Operations">
          <ul>
            {operations.map(({ path, method, operation }) => (
              <li>
                <a href={`#${operation.operationId}`}>
                  <small>{method.toUpperCase()}</small> {shortPath(path)}
                </a>
              </li>
            ))}
            <li>
              <a href="#common">In several operations</a>
            </li>
            <li>
              <a href="#problems">Problems</a>
            </li>
            <li>
              <a href="#shapes">Shapes</a>
            </li>
          </ul>
        </nav>
        <div class="text">
          {operations.map(({ path, method, operation }) => (
            <OperationText {...{ path, method, operation, shared }} />
          ))}
          <section id="common">
            <h2>In several operations</h2>
            <Descriptions list={shared.parameters} nameOf={asParameter} />
            <Descriptions list={shared.answers} />
          </section>
          <section id="problems">
            <h2>Problems</h2>
            <p>
              Failures are problem+json (RFC 9457); <code>type</code> leads here.
            </p>
            <dl>
              {Object.entries(PROBLEMS).map(([kind, { status, title, detail }]) => (
                <div id={kind}>
                  <dt>
                    <code>{status}</code> <Ticked text={title} />
                  </dt>
                  <dd>
                    <Ticked text={detail} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <section id="shapes">
            <h2>Shapes</h2>
            {Object.entries(components.schemas).map(([name, schema]) => (
              <details id={`schema-${name}`}>
                <summary>{name}</summary>
                <pre tabindex={0}>
                  <code>{JSON.stringify(schema, null, 2)}</code>
                </pre>
              </details>
            ))}
          </section>
        </div>
      </div>
    </Page>
  )
}

/** Without what all paths of the API begin with. */
const shortPath = (path: string) => path.replace('/api/v1', '')
