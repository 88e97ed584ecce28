// Whether an outcome gives what a reader asked for, by the facts of the guide. An option may name
// the column of the facts that it stands for, and the rows of the facts are the outcomes. Pure;
// scoring and the author's rules both use it.
import type { Guide } from '../model/guide.ts'
import type { OutcomeQuestion } from '../model/outcome-quiz.ts'

/** Undefined for an option that stands for no fact. */
export function factOf({ facts }: OutcomeQuestion, option: string): string | undefined {
  return Object.hasOwn(facts, option) ? facts[option] : undefined
}

/** The value of a cell. Undefined if there is no guide, or its facts have no such row or column. */
export function factValue(
  guide: Guide | undefined,
  row: string,
  column: string,
): string | undefined {
  const facts = guide?.facts
  const cells = facts && Object.hasOwn(facts.rows, row) ? facts.rows[row]?.cells : undefined
  return cells && Object.hasOwn(cells, column) ? cells[column]?.value : undefined
}

/** Only a plain no denies what was asked for. `check` reports an outcome that wins in spite of it. */
export function denies(value: string | undefined): boolean {
  return value === 'no'
}

/** A reader who gets this outcome must be told, because it may not give what was asked for. */
export function isDoubtful(value: string | undefined): boolean {
  return denies(value) || value === 'usually-not' || value === 'depends' || value === 'unstated'
}
