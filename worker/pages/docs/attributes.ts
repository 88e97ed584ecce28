// The attributes of the elements, as /docs/embed names them.

/** A test holds the names and their values to those of the elements. */
export const ATTRIBUTES: readonly (readonly [name: string, what: string])[] = [
  ['quiz', 'the id of a quiz, or the address of its page'],
  ['question', 'the id of one question, to show it alone'],
  ['set', 'the id of a part of the quiz, if its author made some'],
  ['only', 'ids of questions, separated by commas'],
  ['seed', 'a number, so that all readers get the same draw in the same order'],
  ['guide', 'the id of a guide, on self-check-guide'],
  ['lang', 'the language, such as es; by default, the page’s'],
  ['theme', 'light or dark; by default, it follows the page'],
  ['heading-level', '2 to 6, to fit the headings of your page; by default 3'],
  ['inherit-font', 'uses your page’s font'],
  ['hide', 'share, to hide the link to a result; of a guide title and checks'],
  ['share-url', 'the address of your own page, which shared results open'],
  ['loading', 'eager, to load at once'],
  ['mode', 'iframe, to run in a frame; inline, never to run in one'],
  ['storage', 'session or none, to keep answers for a shorter time; by default local'],
  ['statistics', 'off, so that answers aren’t counted, and how others answered isn’t shown'],
  ['api', 'the address of the server, if the script comes from another one'],
]
