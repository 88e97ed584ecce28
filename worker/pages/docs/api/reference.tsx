// The reference of the API, for /docs/api, from the OpenAPI document that programs get and from real
// answers of the example site.
import type { Include, Includes } from '../site/parts.tsx'
import type { ApiDocument } from './document.ts'
import { exampleCalls, NAMED_CALLS, useExampleSite } from './example-calls.ts'
import { failuresOf, problemOf } from './example-errors.ts'
import { type ExampleApp, exchange } from './exchange.ts'
import { ExchangeBox } from './exchange-box.tsx'
import { type OperationPart, OperationText } from './operation.tsx'
import { ParameterList, sharedParameters } from './parameters.tsx'
import { questionTypes } from './question-types.tsx'
import { Shapes } from './shapes.tsx'

export async function apiIncludes(document: ApiDocument, app: ExampleApp): Promise<Includes> {
  const { ask } = app
  const code = await useExampleSite(ask)
  const calls = exampleCalls(code)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const parts = await Promise.all(
    operations.map(async ({ path, method, operation }): Promise<OperationPart> => {
      const call = calls[operation.operationId]
      if (!call) throw new Error(`The documentation has no example of ${operation.operationId}.`)
      const problems = failuresOf(operation).map(
        async (status) => [status, await problemOf(app, call, status)] as const,
      )
      const example = await exchange(ask, call)
      return { path, method, operation, example, problems: await Promise.all(problems) }
    }),
  )
  const named = Object.entries(NAMED_CALLS).map(async ([name, call]) => {
    const made = await exchange(ask, call)
    return [name, { Part: () => <ExchangeBox exchange={made} name={name} /> }] as const
  })
  return {
    operations: operationsInclude(document, parts),
    'question-types': await questionTypes(ask),
    ...Object.fromEntries(await Promise.all(named)),
  }
}

function operationsInclude(
  { components: { schemas } }: ApiDocument,
  parts: readonly OperationPart[],
): Include {
  const shared = sharedParameters(parts.map(({ operation }) => operation))
  return {
    headings: [
      ...parts.map(({ path, method, operation }) => ({
        id: operation.operationId,
        title: `${method.toUpperCase()} ${shortPath(path)}`,
      })),
      { id: 'common', title: 'In several operations' },
      { id: 'shapes', title: 'Shapes' },
    ],
    Part: () => (
      <>
        {parts.map((part) => (
          <OperationText {...part} schemas={schemas} shared={shared} />
        ))}
        <section id="common">
          <h2>In several operations</h2>
          <ParameterList parameters={shared} />
        </section>
        <Shapes schemas={schemas} />
      </>
    ),
  }
}

/** Without what all paths of the API begin with. */
const shortPath = (path: string) => path.replace('/api/v1', '')
