// What the writing of a language asks of every text of the interface: its own punctuation, its own
// quotation marks, no marks of a typewriter. Used for the widget and for our pages.

/** What a text must not have, by language: the pattern, and what is wrong where it matches. */
const FORBIDDEN: Readonly<Record<string, readonly (readonly [pattern: RegExp, wrong: string])[]>> =
  {
    fr: [
      [/[^\s«][:;?!»](?!\/\/)/u, 'no no-break space before : ; ? ! or »'],
      [/[ \n][:;?!»]/u, 'an ordinary space before : ; ? ! or »'],
      [/«(?!\u00a0)/u, 'no no-break space after «'],
      [/[“”„]/u, 'quotation marks of another language'],
    ],
    es: [[/[“”„]/u, 'quotation marks of another language']],
    it: [[/[“”„]/u, 'quotation marks of another language']],
    de: [
      [/[«»”]/u, 'quotation marks of another language'],
      [/\S…$/u, 'no space before an ellipsis at the end'],
    ],
    pl: [[/[«»“]/u, 'quotation marks of another language']],
    he: [[/[«»“]/u, 'quotation marks of another language']],
    tr: [[/[«»„]/u, 'quotation marks of another language']],
    pt: [[/[«»„]/u, 'quotation marks of another language']],
    ar: [
      [/[?;,](?!\d)/u, 'a Latin ? ; or ,'],
      [/[“”„]/u, 'quotation marks of another language'],
    ],
    hi: [[/\p{Script=Devanagari}[.|](?:\s|$)/u, 'a full stop that is no danda']],
    ja: [
      [
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.?!:;(]/u,
        'half-width punctuation',
      ],
      [/[“”«»]/u, 'quotation marks of another language'],
    ],
    zh: [
      [/\p{Script=Han}[,.?!:;(]/u, 'half-width punctuation'],
      [/[「」«»]/u, 'quotation marks of another language'],
    ],
  }

const PAIRS: Readonly<Record<string, readonly (readonly [open: string, close: string])[]>> = {
  es: [
    ['¿', '?'],
    ['¡', '!'],
    ['«', '»'],
  ],
  fr: [['«', '»']],
  it: [['«', '»']],
  ar: [['«', '»']],
  de: [['„', '“']],
  pl: [['„', '”']],
  he: [['„', '”']],
  ja: [['「', '」']],
  zh: [['“', '”']],
}

const IN_EVERY_LANGUAGE = [
  [/['"]/u, 'a straight quotation mark'],
  [/\.\.\./u, 'three full stops for an ellipsis'],
  [/ {2}/u, 'two spaces'],
] as const

/** What is wrong with a text in this language. */
export function slipsIn(lang: string, text: string): string[] {
  const forbidden = [...IN_EVERY_LANGUAGE, ...(FORBIDDEN[lang] ?? [])]
  const count = (mark: string) => text.split(mark).length
  return [
    ...forbidden.filter(([pattern]) => pattern.test(text)).map(([, wrong]) => wrong),
    ...(PAIRS[lang] ?? [])
      .filter(([open, close]) => count(open) !== count(close))
      .map(([open, close]) => `${open} without ${close}`),
  ]
}

/**
 * Every text of a table, by its path in it. A function gets the same value in each place, and so do
 * the texts around a value.
 */
export function textsOf(table: unknown, given: unknown, path = ''): [path: string, text: string][] {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table === 'function') return textsOf(table(given, given, given), given, path)
  if (Array.isArray(table)) return [[path, table.join(String(given))]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([name, value]) =>
    textsOf(value, given, path ? `${path}.${name}` : name),
  )
}

/** A number of each plural category that the language has. */
export function numbersOfEachForm(lang: string): number[] {
  const rules = new Intl.PluralRules(lang)
  const numbers = [...Array(130).keys(), 1.5, 1_000_000]
  const { pluralCategories } = rules.resolvedOptions()
  return pluralCategories.flatMap((form) => numbers.find((one) => rules.select(one) === form) ?? [])
}
