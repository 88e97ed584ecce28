// Lines in JSON, which its parser does not say.

/** The line on which each `"name":` stands, in the order of the text. */
export function lineOfEach(text: string, name: string): number[] {
  const pattern = new RegExp(`"${name}"\\s*:|\\n`, 'g')
  const lines: number[] = []
  let line = 1
  for (const [found] of text.matchAll(pattern)) {
    if (found === '\n') line += 1
    else lines.push(line)
  }
  return lines
}
