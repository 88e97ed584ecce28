// A form that sends a request to this server. Its script shows it.
import type { Operation } from './document.ts'

interface TryItProps {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly body: unknown
}

export function TryIt({ path, method, operation, body }: TryItProps) {
  const { operationId, parameters } = operation
  const fields = parameters.filter((one) => one.in === 'path' || one.in === 'query')
  return (
    <details
      class="try waits"
      data-path={path}
      data-method={method.toUpperCase()}
      data-operation={operationId}
    >
      <summary>Try it on this server</summary>
      <form>
        {fields.map(({ name, in: place }) => (
          <p>
            <label for={`${operationId}-${name}`}>
              <code>{name}</code>
              {place === 'query' && <span class="label"> optional</span>}
            </label>
            <input id={`${operationId}-${name}`} name={name} data-in={place} autocomplete="off" />
          </p>
        ))}
        {body !== undefined && (
          <p>
            <label for={`${operationId}-body`}>Body</label>
            <textarea id={`${operationId}-body`} name="body" rows={8} spellcheck={false}>
              {JSON.stringify(body, null, 2)}
            </textarea>
          </p>
        )}
        <p class="actions">
          <button type="submit">Send</button>
          <span class="status" role="status" />
        </p>
      </form>
      <div class="code" hidden>
        <pre tabindex={0}>
          <code />
        </pre>
      </div>
    </details>
  )
}
