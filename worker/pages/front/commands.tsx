// Commands for a terminal, each with what it does.

export type Commands = readonly (readonly [command: string, what: string])[]

export function CommandList({ commands }: { readonly commands: Commands }) {
  return (
    <dl>
      {commands.map(([command, what]) => (
        <div>
          <dt>
            <code>{command}</code>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
