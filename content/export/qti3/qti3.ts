// QTI 3.0: a package (zip) of a quiz with its pictures.
import { strToU8, zipSync } from 'fflate'
import type { Pictures } from '../../model/picture.ts'
import type { Quiz } from '../../model/quiz.ts'
import { picturesIn } from '../../publish/pictures.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import type { Exported, Exporter } from '../exporter.ts'
import { guideLoss, unreadPicture } from '../losses/files.ts'
import { MANIFEST, manifestText, packageFiles } from './files.ts'

export const qti3: Exporter = { id: 'qti3', title: 'QTI 3.0', write }

/** The earliest time of a zip: the same quiz gives the same bytes. */
const TIME = new Date(1980, 0, 2)

function write(quiz: Quiz, pictures: Pictures): Exported {
  const addresses = picturesIn((read) => readQuiz(quiz, read))
  const found = addresses.flatMap((address) => {
    const picture = pictures.get(address)
    return picture?.ok ? [[address, picture.value.bytes] as const] : []
  })
  const names = new Set(found.map(([address]) => address))
  const files = packageFiles(quiz, (src) => names.has(src))
  const paths = [...files.keys(), ...names]
  const content = zipSync(
    {
      [MANIFEST]: strToU8(manifestText(quiz.id, paths)),
      ...Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])),
      ...Object.fromEntries(found),
    },
    { mtime: TIME },
  )
  const lost = addresses.filter((address) => !names.has(address))
  return {
    content,
    questions: quiz.questions.length,
    losses: [...guideLoss(quiz), ...lost.map(unreadPicture)],
  }
}
