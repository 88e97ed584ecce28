// Code as lines of highlighted runs.

interface Run {
  readonly text: string
  readonly kind?: string | undefined
}

/** A run that goes on in the next line is cut at the line break. */
export function codeLines<R extends Run>(runs: readonly R[]): R[][] {
  const lines: R[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text) lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}
