// A `.quiz.md` file as a quiz of kind `check`.
import type { Guide } from '../model/guide.ts'
import type { Question } from '../model/question.ts'
import type { CheckQuiz } from '../model/quiz.ts'
import { fileReader } from './file-reader.ts'
import { readFrontMatter } from './front-matter.ts'
import type { MissingId } from './ids.ts'
import { outlineOf } from './outline.ts'
import type { FileProblem } from './problems.ts'
import { readQuestion } from './questions/question.ts'
import { QuizSettings } from './settings.ts'
import { slugOf } from './slug.ts'

export interface ReadFile<T> {
  /** Undefined if the settings cannot be read. */
  readonly value?: T
  readonly problems: readonly FileProblem[]
  /** The line of the heading of each question or section, by id. */
  readonly lines: ReadonlyMap<string, number>
  readonly missingIds: readonly MissingId[]
}

/**
 * `id` is the name of the file without its ending; `guides` are those that it may name;
 * `folder` is where it is, from content/.
 */
export function readQuiz(
  id: string,
  source: string,
  guides: ReadonlyMap<string, Guide>,
  folder = 'quizzes',
): ReadFile<CheckQuiz> {
  const reader = fileReader(source, folder)
  const { problems } = reader
  const { yaml, parts } = outlineOf(source, problems)
  const settings = readFrontMatter(yaml, QuizSettings, problems)
  const lines = new Map<string, number>()
  if (!settings) return { problems: problems.list, lines, missingIds: [] }
  const { guide: guideId, kind: _, bands = [], ...rest } = settings
  const guide = guideId === undefined ? undefined : guides.get(guideId)
  if (guideId !== undefined && !guide)
    problems.error(
      'guide',
      `there is no guide "${guideId}"; name one that exists, or leave it out`,
      undefined,
    )
  const questions: Question[] = []
  const taken = new Set<string>()
  for (const part of parts) {
    const question = readQuestion(reader, part, taken, settings.lang)
    if (!question) continue
    taken.add(question.id)
    lines.set(question.id, part.heading.position?.start.line ?? 1)
    questions.push(question)
  }
  if (parts.length === 0)
    problems.error('no-question', 'the quiz has no question; begin one with "## "', undefined)
  const value: CheckQuiz = {
    ...rest,
    id,
    kind: 'check',
    ...(guide && { guide }),
    questions,
    bands: withIds(bands),
  }
  return { value, problems: problems.list, lines, missingIds: reader.missingIds }
}

function withIds(bands: NonNullable<QuizSettings['bands']>) {
  const taken = new Set<string>()
  return bands.map(({ id, ...band }) => {
    const own = id ?? slugOf(band.title, taken, 'band')
    taken.add(own)
    return { id: own, ...band }
  })
}
