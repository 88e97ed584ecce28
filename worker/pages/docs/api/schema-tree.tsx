// A JSON schema as a tree that people read: names, types, bounds and what they mean. A schema with a
// name of its own is a link, so that no tree is endless.
import { Ticked } from '../../ui/ticked.tsx'

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
}

const PREFIX = '#/components/schemas/'
export const schemaAnchor = (name: string) => `schema-${name}`

/** The fields of an object, or what the value can be. */
export function SchemaTree({ schema }: { readonly schema: Schema }) {
  const { properties, required = [] } = schema
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return <Choices choices={choices} />
  if (schema.items) return <SchemaTree schema={schema.items} />
  if (!properties) return null
  return (
    <ul class="tree">
      {Object.entries(properties).map(([name, field]) => (
        <Field name={name} field={field} isRequired={required.includes(name)} />
      ))}
    </ul>
  )
}

interface FieldProps {
  readonly name: string
  readonly field: Schema
  readonly isRequired: boolean
}

function Field({ name, field, isRequired }: FieldProps) {
  return (
    <li>
      <code class="field">{name}</code> <Type schema={field} />
      {!isRequired && <span class="label"> optional</span>}
      {field.description && (
        <p>
          <Ticked text={field.description} />
        </p>
      )}
      {hasTree(field) && <SchemaTree schema={field} />}
    </li>
  )
}

/** Whether something stands below its line. Choices of plain values are in the line. */
function hasTree(schema: Schema): boolean {
  if (schema.items) return hasTree(schema.items)
  const choices = schema.anyOf ?? schema.oneOf
  return schema.properties !== undefined || (choices?.some(hasTree) ?? false)
}

function Choices({ choices }: { readonly choices: readonly Schema[] }) {
  return (
    <ul class="tree">
      {choices.map((choice) => (
        <li>
          <span class="label">either</span> <Kind schema={choice} /> <Type schema={choice} />
          {hasTree(choice) && <SchemaTree schema={choice} />}
        </li>
      ))}
    </ul>
  )
}

/** By which field, and which value of it, a client tells this choice from the others. */
function Kind({ schema }: { readonly schema: Schema }) {
  const [name, field] =
    Object.entries(schema.properties ?? {}).find(([, one]) => one.const !== undefined) ?? []
  if (!name) return null
  return (
    <code class="field">
      {name}: {JSON.stringify(field?.const)}
    </code>
  )
}

function Type({ schema }: { readonly schema: Schema }) {
  const { $ref, items, additionalProperties } = schema
  if ($ref) return <Named name={$ref.replace(PREFIX, '')} />
  if (items)
    return (
      <>
        list of <Type schema={items} />
        <Bounds schema={schema} />
      </>
    )
  const choices = schema.anyOf ?? schema.oneOf
  if (choices && !hasTree(schema))
    return (
      <>
        {choices.map((choice, at) => (
          <>
            {at > 0 && ' or '}
            <Type schema={choice} />
          </>
        ))}
      </>
    )
  if (typeof additionalProperties === 'object')
    return (
      <>
        object of <Type schema={additionalProperties} />
        <Bounds schema={schema} />
      </>
    )
  return (
    <>
      <span class="type">{typeName(schema)}</span>
      <Bounds schema={schema} />
    </>
  )
}

function Named({ name }: { readonly name: string }) {
  return (
    <a class="type" href={`#${schemaAnchor(name)}`}>
      {name}
    </a>
  )
}

function typeName(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  if (schema.anyOf ?? schema.oneOf) return 'one of'
  return schema.format === 'uuid' ? 'UUID' : (schema.type ?? 'any')
}

/** JSON Schema bounds of integers that only say that JavaScript can hold them. */
const SAFE = Number.MAX_SAFE_INTEGER

function Bounds({ schema }: { readonly schema: Schema }) {
  const { minimum, maximum, maxLength, minItems, maxItems, maxProperties } = schema
  const parts = [
    minimum !== undefined && minimum !== -SAFE && `from ${minimum}`,
    maximum !== undefined && maximum !== SAFE && `to ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minItems !== undefined && `at least ${minItems}`,
    (maxItems ?? maxProperties) !== undefined && `at most ${maxItems ?? maxProperties}`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? <span class="label"> {parts.join(' ')}</span> : null
}
