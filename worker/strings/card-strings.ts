// The few words on a card and about it, by language. They stand in a picture that is
// drawn at build time, so a language without a row stops the build, not a page.

/** A piece of a line; what is `strong` carries it. */
export interface Span {
  readonly text: string
  readonly strong?: true
}

export interface CardWords {
  /** "9 of 14", in the order of the language. */
  score(points: number, maxScore: number): readonly Span[]
  questions(count: number): string
  /** Says that a card is about a guide, which so many questions go with. */
  guide(questions: number): string
}

const plural = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`

const en: CardWords = {
  score: (points, maxScore) => [
    { text: String(points), strong: true },
    { text: ` of ${maxScore}` },
  ],
  questions: (count) => plural(count, 'question', 'questions'),
  guide: (questions) =>
    questions === 0 ? 'A guide' : `A guide with ${plural(questions, 'question', 'questions')}`,
}

const es: CardWords = {
  score: (points, maxScore) => [
    { text: String(points), strong: true },
    { text: ` de ${new Intl.NumberFormat('es').format(maxScore)}` },
  ],
  questions: (count) => plural(count, 'pregunta', 'preguntas'),
  guide: (questions) =>
    questions === 0 ? 'Una guía' : `Una guía con ${plural(questions, 'pregunta', 'preguntas')}`,
}

const WORDS: Readonly<Record<string, CardWords>> = { en, es }

/** Words of a language tag, or of its language alone: "en" serves "en-GB". */
export function cardWords(lang: string): CardWords | undefined {
  return WORDS[lang] ?? WORDS[new Intl.Locale(lang).language]
}
