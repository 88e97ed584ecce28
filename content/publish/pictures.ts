// The pictures in authored texts: which there are, and the texts with the served files in place of
// what authors write.
import type { Catalogue } from '../model/catalogue.ts'
import type { PlacedPicture } from '../model/picture.ts'
import type { CheckQuiz, Quiz } from '../model/quiz.ts'
import { parseMarkup } from '../parsing/markup.ts'
import type { Block, Inline, RichText } from '../wire/index.ts'
import { type ReadText, readQuiz, readTexts } from './read-texts.ts'

type Picture = Extract<Block, { t: 'image' }>

/** The addresses of all pictures in the texts that `walk` reads, each once. */
export function picturesIn(walk: (read: ReadText) => unknown): string[] {
  const addresses = new Set<string>()
  walk((source) =>
    mapPictures(parseMarkup(source), (picture) => {
      addresses.add(picture.src)
      return picture
    }),
  )
  return [...addresses]
}

/** The catalogue with its texts read, and with the files and sizes of their pictures. */
export function readTextsWithPictures(
  catalogue: Catalogue,
  placed: ReadonlyMap<string, PlacedPicture>,
): Catalogue {
  return readTexts(catalogue, (source) =>
    mapPictures(parseMarkup(source), (picture) => ({ ...picture, ...placed.get(picture.src) })),
  )
}

/** The quiz with other addresses of its pictures. */
export function withPictureAddresses(quiz: CheckQuiz, addressOf: (src: string) => string): CheckQuiz
export function withPictureAddresses(quiz: Quiz, addressOf: (src: string) => string): Quiz
export function withPictureAddresses(quiz: Quiz, addressOf: (src: string) => string): Quiz {
  return readQuiz(quiz, (source) =>
    mapPictures(parseMarkup(source), (picture) => ({ ...picture, src: addressOf(picture.src) })),
  )
}

/** The text with another block in the place of each picture. */
export function mapPictures(text: RichText, change: (picture: Picture) => Block): RichText {
  if (typeof text === 'string') return text
  return text.map((node): Inline | Block => {
    switch (node.t) {
      case 'image':
        return change(node)
      case 'list':
        return { ...node, items: node.items.map((item) => mapPictures(item, change)) }
      case 'quote':
        return { ...node, content: mapPictures(node.content, change) }
      default:
        return node
    }
  })
}
