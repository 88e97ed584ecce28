import { Ticked } from '../../ui/ticked.tsx'
import { type Schema, SchemaTree, schemaAnchor } from './schema-tree.tsx'

/** Every schema with a name, to link to. */
export function Shapes({ schemas }: { readonly schemas: Readonly<Record<string, Schema>> }) {
  return (
    <section id="shapes">
      <h2>Shapes</h2>
      {Object.entries(schemas).map(([name, schema]) => (
        <section class="shape" id={schemaAnchor(name)}>
          <h3>{name}</h3>
          {schema.description && (
            <p>
              <Ticked text={schema.description} />
            </p>
          )}
          <SchemaTree schema={schema} />
        </section>
      ))}
    </section>
  )
}
