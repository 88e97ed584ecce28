// A `.quiz.md` file as a quiz of either kind.
import type { Guide } from '../model/guide.ts'
import type { AnyQuestion, Quiz } from '../model/quiz.ts'
import { type FileReader, fileReader } from './file-reader.ts'
import { readFrontMatter } from './front-matter.ts'
import type { MissingId } from './ids.ts'
import type { Layout } from './layout.ts'
import { readOutcomeQuestion } from './outcome/question.ts'
import { outlineOf, type Part } from './outline.ts'
import { bandsWithIds } from './parts/band-ids.ts'
import type { FileProblem } from './problems.ts'
import { readQuestion } from './questions/question.ts'
import { type CheckSettings, QuizSettings } from './settings.ts'

export interface ReadFile<T> {
  /** Undefined if the settings cannot be read. */
  readonly value?: T
  readonly problems: readonly FileProblem[]
  /** The line of the heading of each question or section, by id. */
  readonly lines: ReadonlyMap<string, number>
  readonly missingIds: readonly MissingId[]
  /** By question, the ids of its options, items and targets in the order of the file. */
  readonly parts?: ReadonlyMap<string, readonly string[]>
  readonly layout: Layout
}

/** By id, those that a quiz may name. */
export type Guides = Pick<ReadonlyMap<string, Guide>, 'get'>

/**
 * `id` is the name of the file without its ending; `guides` are those that it may name;
 * `folder` is where it is, from content/.
 */
export function readQuiz(
  id: string,
  source: string,
  guides: Guides,
  folder = 'quizzes',
): ReadFile<Quiz> {
  const reader = fileReader(source, folder)
  const { problems } = reader
  const outline = outlineOf(reader)
  const { yaml = '', parts = [] } = outline ?? {}
  const layout = { yaml, authoredOrder: reader.authoredOrder }
  const settings = outline && readFrontMatter(yaml, QuizSettings, problems)
  if (!settings) return unreadFile(reader, yaml)
  const guide = settings.guide === undefined ? undefined : guides.get(settings.guide)
  if (settings.guide !== undefined && !guide) {
    const message = `there is no guide "${settings.guide}"; name one that exists, or leave it out`
    problems.error('guide', message, undefined)
  }
  if (parts.length === 0)
    problems.error('no-question', 'the quiz has no question; start one with "## "', undefined)
  if (settings.kind === 'outcome') {
    const { questions, ...read } = readAll(reader, parts, readOutcomeQuestion)
    const value = { ...withoutGuide(settings), id, ...(guide && { guide }), questions }
    return { value, ...read, layout }
  }
  const { questions, ...read } = readAll(reader, parts, readQuestion, settings.lang)
  const own = { id, kind: 'check', ...(guide && { guide }) } as const
  const bands = bandsWithIds(
    settings.bands ?? [],
    yaml,
    source.indexOf('\n') + 1,
    reader.missingIds,
  )
  return { value: { ...checkSettings(settings), ...own, questions, bands }, ...read, layout }
}

/** A file whose settings cannot be read has its problems alone. */
export function unreadFile({ problems, authoredOrder }: FileReader, yaml: string): ReadFile<never> {
  const layout = { yaml, authoredOrder }
  return { problems: problems.list, lines: new Map(), missingIds: [], layout }
}

/** Reads a question at each heading, with what a file has beside its questions. */
export function readAll<Q extends AnyQuestion>(
  reader: FileReader,
  parts: readonly Part[],
  read: (reader: FileReader, part: Part, taken: ReadonlySet<string>, lang: string) => Q | undefined,
  lang = '',
): Omit<ReadFile<never>, 'value' | 'layout'> & { readonly questions: readonly Q[] } {
  const lines = new Map<string, number>()
  const partIds = new Map<string, readonly string[]>()
  const questions = parts.flatMap((part) => {
    const question = read(reader, part, new Set(lines.keys()), lang)
    if (!question) return []
    lines.set(question.id, part.heading.position?.start.line ?? 1)
    partIds.set(question.id, reader.parts.given)
    return [question]
  })
  const { missingIds, problems } = reader
  return { questions, problems: problems.list, lines, parts: partIds, missingIds }
}

const withoutGuide = <S extends QuizSettings>({ guide: _, ...rest }: S) => rest

const checkSettings = ({
  guide: _,
  kind: __,
  outcomes: ___,
  bands: ____,
  ...rest
}: CheckSettings) => rest
