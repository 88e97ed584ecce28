// What an item of QTI 2 and 3 declares as right: `correctResponse`, or else the points of `mapping`.
// Response processing is never run.
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'
import type { Warn } from '../../../items.ts'

export interface MapEntry {
  readonly key: string
  readonly points: number
  readonly isCaseSensitive: boolean
}

export interface Declared {
  readonly cardinality: string
  readonly baseType: string
  /** In the order of the file. */
  readonly correct: readonly string[]
  readonly mapping: readonly MapEntry[]
}

export function declaredFor(item: XmlElement, interaction: XmlElement): Declared | undefined {
  const id = interaction.attributes.responseIdentifier
  const declaration = childrenOf(item, 'responseDeclaration').find(
    ({ attributes }) => attributes.identifier === id,
  )
  return (
    declaration && {
      cardinality: declaration.attributes.cardinality ?? 'single',
      baseType: declaration.attributes.baseType ?? 'string',
      correct: childrenOf(childOf(declaration, 'correctResponse'), 'value').map((value) =>
        textOf(value).trim(),
      ),
      mapping: childrenOf(childOf(declaration, 'mapping'), 'mapEntry').map(({ attributes }) => ({
        key: attributes.mapKey?.trim() ?? '',
        points: Number(attributes.mappedValue) || 0,
        isCaseSensitive: attributes.caseSensitive === 'true',
      })),
    }
  )
}

/** The values of a response that is right as a whole. */
export function rightValues(
  { cardinality, correct, mapping }: Declared,
  warn: Warn,
): readonly string[] {
  const giving = mapping.filter(({ points }) => points > 0)
  const most = Math.max(...giving.map(({ points }) => points))
  const best = giving.filter(({ points }) => points === most)
  if (best.length < giving.length)
    warn(
      'weights-dropped',
      'its answers are worth different points there; here an answer is right or wrong.',
    )
  if (correct.length > 0) return correct
  return (cardinality === 'single' ? best : giving).map(({ key }) => key)
}

/** What rules are made of that say no more than the declarations do. */
const PLAIN = new Set([
  'responseCondition',
  'responseIf',
  'responseElseIf',
  'responseElse',
  'match',
  'variable',
  'correct',
  'mapResponse',
  'isNull',
  'not',
  'and',
  'sum',
  'setOutcomeValue',
  'baseValue',
])

export function warnOfProcessing(item: XmlElement, warn: Warn): void {
  const processing = childOf(item, 'responseProcessing')
  const rules = descendantsOf(processing, ...childNames(processing))
  const isPlain = rules.every(
    (rule) =>
      (PLAIN.has(rule.name) && !(rule.name === 'match' && childOf(rule, 'baseValue'))) ||
      (rule.name === 'equal' && childOf(rule, 'correct') && toleranceOf(rule) !== undefined),
  )
  if (!isPlain)
    warn(
      'custom-processing',
      'its own rules of scoring are not run; right is what it declares as right.',
    )
}

/** How far a number may be from the right one. Undefined: in a way that is not read. */
export function toleranceOf({ attributes }: XmlElement): string | undefined {
  const { toleranceMode = 'exact', tolerance = '' } = attributes
  if (toleranceMode === 'exact') return '0'
  const [low = '', high = low, ...more] = tolerance.trim().split(/\s+/)
  const isRead = toleranceMode === 'absolute' && low === high && more.length === 0
  return isRead && /^\d+(\.\d+)?$/.test(low) ? low : undefined
}

function childNames(element: XmlElement | undefined): string[] {
  const names = childrenOf(element).flatMap((child) => [child.name, ...childNames(child)])
  return [...new Set(names)]
}
