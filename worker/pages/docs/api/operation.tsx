// One operation of the API: what it is for, its parameters, the schema of its body and of its answer,
// an example with its real answer, its errors, and a form that tries it.
import { Ticked } from '../../ui/ticked.tsx'
import type { Content, Operation } from './document.ts'
import type { Exchange } from './exchange.ts'
import { ExchangeBox, JsonBox } from './exchange-box.tsx'
import { Parameters } from './parameters.tsx'
import { type Schema, SchemaTree, schemaAnchor } from './schema-tree.tsx'
import { TryIt } from './try-it.tsx'

export interface OperationPart {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly example: Exchange
  /** A problem for each status of a failure. */
  readonly problems: readonly (readonly [status: string, problem: unknown])[]
}

interface OperationTextProps extends OperationPart {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly shared: Operation['parameters']
}

export function OperationText(props: OperationTextProps) {
  const { path, method, operation, example, problems, schemas, shared } = props
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const [success] = Object.entries(responses)
  return (
    <section class="operation" id={operationId}>
      <h2>
        <code>
          <small>{method.toUpperCase()}</small> {path}
        </code>
      </h2>
      <p>
        <strong>
          <Ticked text={summary} />
        </strong>{' '}
        {description && <Ticked text={description} />}
      </p>
      <Parameters parameters={parameters} shared={shared} />
      {requestBody && (
        <>
          <h3>Body</h3>
          <p>
            <Ticked text={requestBody.description} />
          </p>
          <NamedTree name={nameOf(requestBody.content)} schemas={schemas} />
        </>
      )}
      {success?.[1].content && (
        <>
          <h3>Answer</h3>
          <p>
            <code>{success[0]}</code> <Ticked text={success[1].description} />
          </p>
          <NamedTree name={nameOf(success[1].content)} schemas={schemas} />
        </>
      )}
      <h3>Example</h3>
      <ExchangeBox exchange={example} name={`${operationId}-example`} />
      <TryIt path={path} method={method} operation={operation} body={example.body} />
      <h3>Errors</h3>
      {problems.map(([status, problem]) => (
        <details>
          <summary>
            <code>{status}</code> <Ticked text={responses[status]?.description ?? ''} />
          </summary>
          <JsonBox value={problem} />
        </details>
      ))}
    </section>
  )
}

/** Every content of the API has a schema with a name. */
function nameOf(content: Content): string {
  const [first] = Object.values(content)
  return first?.schema.$ref.split('/').at(-1) ?? ''
}

interface NamedTreeProps {
  readonly name: string
  readonly schemas: Readonly<Record<string, Schema>>
}

function NamedTree({ name, schemas }: NamedTreeProps) {
  const schema = schemas[name]
  if (!schema) throw new Error(`The API has no schema ${name}.`)
  return (
    <details class="schema">
      <summary>{name}</summary>
      {schema.description && (
        <p>
          <Ticked text={schema.description} />
        </p>
      )}
      <SchemaTree schema={schema} />
      <p class="label">
        <a href={`#${schemaAnchor(name)}`}>In the list of all shapes</a>
      </p>
    </details>
  )
}
