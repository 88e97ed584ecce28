// A translation as the text of a file: the translated quiz or guide, without what comes from its source.
import { mapValues } from '../../common/map-values.ts'
import type { Guide } from '../../model/guide.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../model/quiz.ts'
import type { TextMapper, TextPath } from '../../model/text-mapper.ts'
import type { Translation } from '../../model/translation.ts'
import { mapGuideTexts } from '../../translate/guide.ts'
import { mapQuizTexts } from '../../translate/quiz.ts'
import { translationMapper, valueAt } from '../../translate/text-mappers.ts'
import type { WriteContext } from './context.ts'
import { writeGuide } from './guide.ts'
import { writeQuiz } from './quiz.ts'

/** Reading it again, as a translation of the same source, gives the same texts. */
export function writeTranslation({ kind, source, texts }: Translation, context: WriteContext = {}) {
  const mapper = ownForms(texts.lang, texts)
  return kind === 'guide'
    ? writeGuide(guideTexts(mapGuideTexts(source, mapper)), context)
    : writeQuiz(quizTexts(mapQuizTexts(source, mapper)), context)
}

/** As translationMapper, without the forms that are right because the source has them. */
function ownForms(lang: string, texts: unknown): TextMapper {
  const forms = (path: TextPath, source: readonly string[]) => {
    const own = valueAt(texts, path)
    return Array.isArray(own) ? own.filter((form) => typeof form === 'string') : source
  }
  return {
    ...translationMapper(lang, texts),
    forms,
    optionalForms: forms,
    at: (...keys) => ownForms(lang, valueAt(texts, keys)),
  }
}

const guideTexts = ({ source: _, ...texts }: Guide): Guide => texts

function quizTexts(quiz: Quiz): Quiz {
  const { id, title, description, lang } = quiz
  const titles = { id, title, description, lang }
  return quiz.kind === 'outcome' ? outcomeTexts(quiz, titles) : checkTexts(quiz, titles)
}

type Titles = Pick<Quiz, 'id' | 'title' | 'description' | 'lang'>

function checkTexts({ kind, questions, bands }: CheckQuiz, titles: Titles): CheckQuiz {
  return {
    ...titles,
    kind,
    bands,
    questions: questions.map(({ section: _, always: __, allow: ___, ...question }) => {
      return { ...question, weight: 1 }
    }),
  }
}

function outcomeTexts({ kind, questions, outcomes }: OutcomeQuiz, titles: Titles): OutcomeQuiz {
  return {
    ...titles,
    kind,
    outcomes: outcomes.map(({ section: _, ...outcome }) => outcome),
    questions: questions.map((question): OutcomeQuestion => {
      const { id, type, prompt, leanings, limits } = question
      return {
        id,
        type,
        prompt,
        leanings: mapValues(leanings, (_, { why }) => ({ points: {}, why })),
        limits: mapValues(limits, (_, { whyNot }) => ({ whyNot })),
        facts: {},
      }
    }),
  }
}
