// The settings at the head of a file, in YAML.
import { Document, parseDocument } from 'yaml'
import { moveComments } from './comments.ts'

export type Settings = Readonly<Record<string, unknown>>

/**
 * The settings in their order, between two lines of `---`. What is undefined is left out. `before`
 * is the YAML that the file has so far: its comments stay at what they are about.
 */
export function frontMatter(settings: Settings, before = ''): string {
  const defined = Object.entries(settings).filter(([, value]) => value !== undefined)
  const document = new Document(Object.fromEntries(defined))
  moveComments(parseDocument(before), document)
  return `---\n${document.toString({ lineWidth: 0 })}---\n`
}
