// A ledger file after a merge in which both branches had released the quiz: git leaves both sides
// in the file, between markers.

/** As git calls them: the branch that was merged into, and the one that was merged. */
export type Side = 'ours' | 'theirs'

export function hasConflict(text: string): boolean {
  return /^<{7}/m.test(text) && /^>{7}/m.test(text)
}

/** The file as one side had it, but for what git merged by itself. */
export function sideOf(text: string, side: Side): string {
  let part: Side | 'both' | 'base' = 'both'
  const kept: string[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('<<<<<<<')) part = 'ours'
    else if (line.startsWith('|||||||')) part = 'base'
    else if (line.startsWith('=======') && part !== 'both') part = 'theirs'
    else if (line.startsWith('>>>>>>>')) part = 'both'
    else if (part === 'both' || part === side) kept.push(line)
  }
  return kept.join('\n')
}
