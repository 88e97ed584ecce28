// The texts on a card and in its alternative text, by language. Cards are drawn by the build,
// so a language without an entry stops the build and never a page.

/** A part of a line. A `strong` part is drawn bold and coloured. */
export interface Span {
  readonly text: string
  readonly strong?: true
}

export interface CardStrings {
  /** "9 of 14 right", in the word order of the language. */
  right(right: number, questions: number): readonly Span[]
  questions(count: number): string
  /** The note on the card of a guide; `questions` is how many questions refer to it. */
  guide(questions: number): string
}

const plural = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`

const en: CardStrings = {
  right: (right, questions) => [
    { text: String(right), strong: true },
    { text: ` of ${questions} right` },
  ],
  questions: (count) => plural(count, 'question', 'questions'),
  guide: (questions) =>
    questions === 0 ? 'A guide' : `A guide with ${plural(questions, 'question', 'questions')}`,
}

const es: CardStrings = {
  right: (right, questions) => [
    { text: String(right), strong: true },
    { text: ` de ${questions} ${right === 1 ? 'correcta' : 'correctas'}` },
  ],
  questions: (count) => plural(count, 'pregunta', 'preguntas'),
  guide: (questions) =>
    questions === 0 ? 'Una guía' : `Una guía con ${plural(questions, 'pregunta', 'preguntas')}`,
}

const CARD_STRINGS: Readonly<Record<string, CardStrings>> = { en, es }

/** The texts for a language tag, or for its language alone: `en` is used for `en-GB`. */
export function cardStringsFor(lang: string): CardStrings | undefined {
  return CARD_STRINGS[lang] ?? CARD_STRINGS[new Intl.Locale(lang).language]
}
