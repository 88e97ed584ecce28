// What `check` reports about content: where, what, why it matters, and what to do.

type Severity = 'error' | 'warning'

export interface Diagnostic {
  readonly severity: Severity
  readonly code: string
  /** `question "id": what; why; what to do` */
  readonly message: string
  readonly file: string
  readonly line?: number
  /** In characters, from 1. */
  readonly column?: number
  /** Why its author allows it (model/item-flaws.ts). Absent: it is reported. */
  readonly reason?: string
}

/** What a rule found. The file and line are looked up afterwards. */
export interface Finding {
  readonly severity: Severity
  readonly code: string
  /** `what; why; what to do` */
  readonly message: string
  /** What it is about, where the message quotes texts. Two findings with the same are one. */
  readonly about?: string
  /** Steps to the place in the source text. Absent: the place of the thing that was checked. */
  readonly at?: readonly RegExp[]
  /** Why its author allows it. */
  readonly reason?: string
}

/** A list of one finding, because rules return lists. */
export function error(code: string, message: string, at?: readonly RegExp[]): Finding[] {
  return [{ severity: 'error', code, message, ...(at && { at }) }]
}

/** One error for each entry of a list. */
export function errorsFor<T>(
  list: readonly T[],
  code: string,
  message: (one: T) => string,
  at?: (one: T) => readonly RegExp[],
): Finding[] {
  return list.flatMap((one) => error(code, message(one), at?.(one)))
}

/** The same for something that the author may want. */
export function warning(code: string, message: string, at?: readonly RegExp[]): Finding[] {
  return error(code, message, at).map((finding) => ({ ...finding, severity: 'warning' }))
}

/** Names things in a message by their ids. */
export function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

/** One line, with a place that editors and terminals can jump to. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message } = diagnostic
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place}  ${severity}  ${code}  ${message}`
}
