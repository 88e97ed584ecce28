import { ATTRIBUTES } from './attributes.ts'

/** Each attribute can be linked to by its name. */
export function AttributeList() {
  return (
    <dl>
      {ATTRIBUTES.map(([name, what]) => (
        <div id={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
