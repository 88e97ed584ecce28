// What laying texts over questions and guides has in common.
import type { Question } from '../schema.ts'
import type { Overlay } from './overlay.ts'

/** What every solution has. */
export function layCommon({ explanation, hints, evidence }: Question['solution'], over: Overlay) {
  return {
    explanation: over.text(['explanation'], explanation),
    hints: hints.map((hint, index) => over.text(['hints', String(index)], hint)),
    ...(evidence !== undefined && { evidence: over.text(['evidence'], evidence) }),
  }
}

export function mapped<V, W>(
  record: Readonly<Record<string, V>>,
  change: (key: string, value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))
}
