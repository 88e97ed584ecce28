// What an author is told about a piece of content: where it stands, what is the
// matter, why that matters and what to do about it.

export type Severity = 'error' | 'warning'

export interface Diagnostic {
  readonly severity: Severity
  readonly code: string
  /** `question "id": what; why; what to do` */
  readonly message: string
  readonly file: string
  readonly line?: number
}

/** What a rule has to say. Where that stands in a file is not the rule's business. */
export interface Finding {
  readonly severity: Severity
  readonly code: string
  /** `what; why; what to do` */
  readonly message: string
  /** Steps to the place in the source text; without any, the thing that was checked. */
  readonly at?: readonly RegExp[]
}

/** One line that an editor or a terminal can jump from. */
export function formatDiagnostic({ file, line, severity, code, message }: Diagnostic): string {
  const place = line === undefined ? file : `${file}:${line}`
  return `${place}  ${severity}  ${code}  ${message}`
}
