// Problems of a Markdown file, each with its place.
import type { Point } from '../parsing/markdown/node-reader.ts'

/** A place in a file, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface FileProblem extends Place {
  readonly severity: 'error' | 'warning'
  readonly code: string
  /** `what; why; what to do` */
  readonly message: string
}

export interface Problems {
  readonly list: FileProblem[]
  /** `at` is the beginning of the file if it is not known. */
  error(code: string, message: string, at: Place | undefined): void
}

export function collectProblems(): Problems {
  const list: FileProblem[] = []
  return {
    list,
    error(code, message, at) {
      const { line = 1, column = 1 } = at ?? {}
      list.push({ severity: 'error', code, message, line, column })
    },
  }
}

export const startOf = (node: { position?: { start: Point } | undefined }): Place | undefined =>
  node.position?.start
