// Which language tags mean one edition of a quiz, as the source of a regular expression: an element
// then knows without a request that the server would send it this edition.

/** What pages write. With other letters an element asks the server. Longer than any real tag. */
const TAG = String.raw`[\w.-]{0,60}`

/** Behind a known tag: a separator, or the end of the value. */
const END = '(?=[-_.&]|$)'

/**
 * The tags for which http/language.ts `lookUp` finds the edition in `lang`. `languages` are those of
 * the quiz, its source first, and `known` those of all content: the quiz is shown in its source where
 * it has no translation. Without a tag the reader's browser decides, so that is one of them only where
 * there is nothing to choose.
 */
export function tagsOf(
  lang: string,
  languages: readonly string[],
  known: readonly string[],
): string {
  const [source] = languages
  if (languages.length === 1) return TAG
  const isOurs = (tag: string) => (languages.includes(tag) ? tag : source) === lang
  const ours = known.filter(isOurs).map((tag) => {
    const longer = known.filter((other) => !isOurs(other) && isWithin(other, tag))
    return `${none(longer)}${anyCase(tag)}${END}`
  })
  const others = source === lang ? [`${none(known)}(?!&|$)`] : []
  return `(?:${[...ours, ...others].join('|')})${TAG}`
}

/** "pt-BR" is within "pt". */
const isWithin = (longer: string, tag: string) =>
  longer.toLowerCase().startsWith(`${tag.toLowerCase()}-`)

const none = (tags: readonly string[]) =>
  tags.length > 0 ? `(?!(?:${tags.map(anyCase).join('|')})${END})` : ''

/** The rest of the address has one case. Browsers and pages write "es_MX" too. */
function anyCase(tag: string): string {
  return tag
    .replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replaceAll('-', '[-_.]')
}
