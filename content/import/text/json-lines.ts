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

/**
 * The line on which each item begins of the array that stands `depth` levels deep: 1 for the text
 * itself, 2 for an array in an object. The text is JSON.
 */
export function lineOfEachItem(text: string, depth: number): number[] {
  const lines: number[] = []
  const open: string[] = []
  let line = 1
  let isString = false
  let isNext = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') line += 1
    const isSpace = !isString && /\s/.test(character)
    if (isNext && !isSpace && character !== ']') {
      lines.push(line)
      isNext = false
    }
    if (character === '\\') at += 1
    else if (character === '"') isString = !isString
    else if (isString) continue
    else if (character === '}' || character === ']') open.pop()
    else if (character === '{' || character === '[') open.push(character)
    const isInside = open.length === depth && open.at(-1) === '['
    if (!isString && isInside && (character === '[' || character === ',')) isNext = true
  }
  return lines
}
