// The settings at the head of a Markdown file, in YAML between two lines of `---`.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { err, ok, type Result } from '../common/result.ts'
import type { Problems } from './problems.ts'

/** Undefined if they cannot be read; then every reason is reported. */
export function readFrontMatter<T>(
  yaml: string,
  shape: z.ZodType<T>,
  problems: Problems,
): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  // The first line of the file is the mark before the YAML.
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + 1, column: col }
  }
  for (const { message, pos } of document.errors)
    problems.error('front-matter', `the settings can’t be read: ${message}`, placeOf(pos[0]))
  if (document.errors.length > 0) return undefined
  const settings = plainObject(document)
  if (!settings.ok) {
    const message = `the settings can’t be read: ${settings.error}`
    problems.error('front-matter', message, { line: 1, column: 1 })
    return undefined
  }
  const read = shape.safeParse(settings.value ?? {}, { error: whatToWrite, reportInput: true })
  if (read.success) return read.data
  if (yaml.trim() === '') {
    const message =
      'the settings are missing; begin the file with a line "---", the lines "title: …" and "description: …", and another line "---"'
    problems.error('front-matter', message, { line: 1, column: 1 })
    return undefined
  }
  for (const issue of read.error.issues) {
    for (const [path, message] of described(issue)) {
      const offset = offsetOf(document, path)
      const place = offset === undefined ? { line: 1, column: 1 } : placeOf(offset)
      const name = path.length > 0 ? `the setting "${path.join('.')}"` : 'the head of the file'
      problems.error('front-matter', `${name} ${message}`, place)
    }
  }
  return undefined
}

/** YAML has aliases, such as `*name`, and one without its anchor is found here only. */
function plainObject(document: Document.Parsed): Result<unknown, string> {
  try {
    return ok(document.toJS())
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

/** What zod expects, as an author writes it in YAML. */
const WRITTEN: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each entry after "- "',
  object: 'lines such as "name: value" below it',
  record: 'lines such as "name: value" below it',
}

/** For a setting whose schema has no words of its own: those of zod name types of the code. */
function whatToWrite(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const written = WRITTEN[issue.expected]
      return written && `write ${written}`
    }
    case 'invalid_value':
      return `write ${issue.values.join(' or ')}, or drop it`
    case 'too_small':
      return `write ${issue.minimum} or more`
    case 'too_big':
      return `write ${issue.maximum} or less`
    default:
      return undefined
  }
}

type Path = readonly PropertyKey[]

function described(issue: z.core.$ZodIssue): (readonly [Path, string])[] {
  if (issue.code !== 'unrecognized_keys') {
    const { path, message, input } = issue
    if (input === undefined && path.length > 0) return [[path, `is missing; ${message}`]]
    const isAdvice = message.startsWith('write ') || message.includes(';')
    return [[path, `can’t be used: ${message}${isAdvice ? '' : '; correct it'}`]]
  }
  return issue.keys.map((key) => [
    [...issue.path, key],
    'doesn’t exist; correct its name, or drop it',
  ])
}

/** Where the key of a setting stands, or else the value that holds it. */
function offsetOf(document: Document.Parsed, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    if (isScalar(pair?.key)) return pair.key.range?.[0]
  }
  return isNode(parent) ? parent.range?.[0] : undefined
}
