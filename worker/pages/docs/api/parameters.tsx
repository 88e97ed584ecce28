// The parameters of an operation. What several operations have alike is described once.
import { Ticked } from '../../ui/ticked.tsx'
import type { Operation } from './document.ts'

type Parameter = Operation['parameters'][number]

/** Described once if at least as many operations have it. */
const SHARED_BY = 3

/** Of all operations, each parameter that at least three have with one description. */
export function sharedParameters(operations: readonly Operation[]): readonly Parameter[] {
  const all = operations.flatMap(({ parameters }) => parameters)
  const groups = Map.groupBy(all, ({ name, description }) => `${name}: ${description}`)
  return [...groups.values()].flatMap((group) =>
    group.length >= SHARED_BY && group[0] ? [group[0]] : [],
  )
}

interface ParametersProps {
  readonly parameters: readonly Parameter[]
  readonly shared: readonly Parameter[]
}

export function Parameters({ parameters, shared }: ParametersProps) {
  if (parameters.length === 0) return null
  const isShared = ({ name, description }: Parameter) =>
    shared.some((one) => one.name === name && one.description === description)
  const own = parameters.filter((one) => !isShared(one))
  const common = parameters.filter(isShared)
  return (
    <>
      <h3>Parameters</h3>
      <ParameterList parameters={own} />
      {common.length > 0 && (
        <p class="help">
          <a href="#common">As in several operations</a>:{' '}
          {common.map((parameter, at) => (
            <>
              {at > 0 && ', '}
              <code>{nameOf(parameter)}</code>
            </>
          ))}
        </p>
      )}
    </>
  )
}

export function ParameterList({ parameters }: Pick<ParametersProps, 'parameters'>) {
  if (parameters.length === 0) return null
  return (
    <ul class="tree">
      {parameters.map((parameter) => (
        <li>
          <code class="field">{nameOf(parameter)}</code>
          <span class="label"> {PLACES[parameter.in]}</span>
          <p>
            <Ticked text={parameter.description} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const nameOf = ({ name, in: place }: Parameter) => (place === 'query' ? `?${name}=` : name)

const PLACES = {
  path: 'in the path',
  query: 'optional, in the query',
  header: 'optional, a header',
} as const
