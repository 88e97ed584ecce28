// The attributes of the elements, as /docs/embed names them.

/** A test holds the names to those of the elements. */
export const ATTRIBUTES: readonly (readonly [name: string, what: string])[] = [
  ['quiz', 'the id of a quiz, or the address of its page'],
  ['question', 'the id of one question, to show it alone'],
  ['set', 'the id of a part of the quiz, if its author made some'],
  ['only', 'ids of questions, separated by commas'],
  ['guide', 'the id of a guide, of the element self-check-guide'],
  ['lang', 'the language, such as es; by default that of the page'],
  ['theme', 'light or dark; by default as the page is'],
  ['heading-level', '2 to 6, as it fits the headings of the page'],
  ['inherit-font', 'the font of the page'],
  ['hide', 'share, to offer no link to a result'],
  ['share-url', 'the address of your own page, to which shared results lead'],
  ['loading', 'eager, to load before it is near'],
  ['mode', 'iframe, to run in a frame'],
  ['storage', 'session or none, to keep answers for a shorter time'],
  ['api', 'the address of the server, if the script comes from another one'],
]
