// One operation of the API, without what several operations have in common.
import { Ticked } from '../ui/ticked.tsx'
import { type Described, isIn, type Operation, type Parts, partsOf } from './shared-parts.ts'

interface OperationTextProps {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly shared: Parts
}

export function OperationText({ path, method, operation, shared }: OperationTextProps) {
  const { parameters, answers } = partsOf(operation)
  const common = [
    ...parameters
      .filter((one) => isIn(shared.parameters, one))
      .map(({ name }) => asParameter(name)),
    ...answers.filter((one) => isIn(shared.answers, one)).map(({ name }) => name),
  ]
  return (
    <section class="operation" id={operation.operationId}>
      <h2>
        <code>
          <small>{method.toUpperCase()}</small> {path}
        </code>
      </h2>
      <p>
        <strong>
          <Ticked text={operation.summary} />
        </strong>{' '}
        {operation.description && <Ticked text={operation.description} />}
      </p>
      <Descriptions
        list={parameters.filter((one) => !isIn(shared.parameters, one))}
        nameOf={asParameter}
      />
      <Descriptions list={answers.filter((one) => !isIn(shared.answers, one))} />
      {common.length > 0 && (
        <p class="help">
          <a href="#common">As in several operations</a>:{' '}
          {common.map((name, at) => (
            <>
              {at > 0 && ', '}
              <code>{name}</code>
            </>
          ))}
        </p>
      )}
    </section>
  )
}

interface DescriptionsProps {
  readonly list: readonly Described[]
  readonly nameOf?: (name: string) => string
}

export function Descriptions({ list, nameOf = (name) => name }: DescriptionsProps) {
  if (list.length === 0) return null
  return (
    <dl>
      {list.map(({ name, description }) => (
        <div>
          <dt>
            <code>{nameOf(name)}</code>
          </dt>
          <dd>
            <Ticked text={description} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export const asParameter = (name: string) => `?${name}=`
