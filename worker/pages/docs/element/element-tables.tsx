// Events, custom properties and parts of the elements, as their manifest lists them.
import { Ticked } from '../../ui/ticked.tsx'
import type { Includes } from '../site/parts.tsx'
import { declarationsOf, type ElementsManifest, namedOnce } from './manifest.ts'

export function elementIncludes(manifest: ElementsManifest): Includes {
  const declarations = declarationsOf(manifest)
  const events = namedOnce(declarations.map((one) => one.events))
  const properties = namedOnce(declarations.map((one) => one.cssProperties))
  const parts = namedOnce(declarations.map((one) => one.cssParts))
  return {
    events: {
      Part: () => (
        <dl>
          {events.map(({ name, description, type }) => (
            <div id={name.replace('self-check:', '')}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Ticked text={description ?? ''} /> <Fields type={type.text} />
              </dd>
            </div>
          ))}
        </dl>
      ),
    },
    tokens: { Part: () => <NamedList list={properties} /> },
    parts: { Part: () => <NamedList list={parts} /> },
  }
}

/** The fields of a detail beside those of every detail, with `?` behind those that may be absent. */
export function fieldsOf(type: string): readonly string[] {
  return [...type.matchAll(/readonly (\w+\??): ([^;}]+)/g)].map(
    ([, name, of = '']) => `${name}: ${of.trim()}`,
  )
}

function Fields({ type }: { type: string }) {
  const fields = fieldsOf(type)
  if (fields.length === 0) return null
  return (
    <>
      Detail:{' '}
      {fields.map((field, at) => (
        <>
          {at > 0 && ', '}
          <code>{field}</code>
        </>
      ))}
      .
    </>
  )
}

interface NamedListProps {
  readonly list: readonly {
    readonly name: string
    readonly description?: string
    readonly default?: string
  }[]
}

function NamedList({ list }: NamedListProps) {
  return (
    <dl>
      {list.map(({ name, description, default: standard }) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {description}
            {standard && (
              <>
                {' '}
                Default: <code>{standard}</code>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
