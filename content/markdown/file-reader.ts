// What the readers of one file share: its source, its problems, and the ids that are taken.

import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'
import type { Gap } from '../parsing/markdown/gap-syntax.ts'
import type { NodeReader } from '../parsing/markdown/node-reader.ts'
import type { Inline } from '../wire/index.ts'
import type { IdGroup, MissingId } from './ids.ts'
import { collectProblems, type Problems } from './problems.ts'

export interface FileReader extends NodeReader {
  readonly problems: Problems
  /** The gaps of the question that is read, in the order of its prompt. */
  readonly gaps: Gap[]
  readonly missingIds: MissingId[]
  /** The ids of questions or sections. */
  headings: IdGroup
  /** The ids of the options, items and targets of the question that is read. */
  parts: IdGroup
  /** In a translation: what it translates. */
  readonly translates?: TranslationSource
  /** For the layout of the file. */
  readonly authoredOrder: Map<string, readonly string[]>
}

/** A quiz or guide that is translated. */
export interface TranslationSource {
  readonly value: Quiz | Guide
  /**
   * By question, the ids of its options, items and targets in the order of its file. Absent: it is
   * written in TypeScript, and the model does not know that order.
   */
  readonly parts?: ReadonlyMap<string, readonly string[]>
}

/**
 * The problems of texts go to the same list as those of the file. `folder` is where the file is,
 * from content/: `quizzes` or `quizzes/databases`.
 */
export function fileReader(
  source: string,
  folder: string,
  translates?: TranslationSource,
): FileReader {
  const problems = collectProblems()
  const gaps: Gap[] = []
  return {
    source,
    problems,
    gaps,
    missingIds: [],
    headings: { given: [] },
    parts: { given: [] },
    ...(translates && { translates }),
    authoredOrder: new Map(),
    pictureAddress: (address) => fromContent(address, folder),
    report: ({ code, message, at }) => problems.error(code, `a text ${message}`, at),
    gap(gap): Inline | undefined {
      if (!gap.isInPlace) return undefined
      gaps.push(gap)
      return { t: 'blank', text: `(${gaps.length}) ____`, id: splitGapId(gap, gaps.length).id }
    },
  }
}

/** The id in front, `{{#pot kettle}}`, or else the number of the gap: its answer must not show. */
export function splitGapId({ value }: Gap, number: number): { id: string; text: string } {
  const [, id, text] = /^#([a-z][a-z0-9-]*)\s+(.*)$/.exec(value) ?? []
  return { id: id ?? gapNumberId(number), text: text ?? value }
}

export const gapNumberId = (number: number): string => `gap-${number}`

/** A picture is named from its file. An address of the web stays, and `check` reports it. */
function fromContent(address: string, folder: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)) return address
  const { pathname } = new URL(address, folder === '' ? 'file:///' : `file:///${folder}/`)
  return decodeURIComponent(pathname.slice(1))
}
