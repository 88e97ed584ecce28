// A title with a text behind it.

/** "Bees: 3 of 4 right", and "What do bees eat? 3 of 4 right": one mark between the two is enough. */
export function titled(title: string, text: string): string {
  return `${title}${/[\p{Sentence_Terminal}…:]$/u.test(title) ? '' : ':'} ${text}`
}
