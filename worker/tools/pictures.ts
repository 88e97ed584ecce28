// The pictures of the content as files that the platform serves, under a hash of their bytes.
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../content/common/result.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Pictures, PlacedPicture } from '../../content/model/picture.ts'
import { publishGuide } from '../../content/publish/guide.ts'
import { publishQuiz } from '../../content/publish/quiz.ts'
import { currentRevisions, type Ledger } from '../../content/revisions/ledger.ts'
import { inEveryLanguage } from '../../content/translate/editions.ts'
import type { OutputFile } from '../../widget/tools/built-file.ts'

export interface PicturesPlaced {
  /** By the address that the author wrote. */
  readonly placed: ReadonlyMap<string, PlacedPicture>
  /** Each file once, also if two addresses have the same bytes. */
  readonly files: readonly OutputFile[]
}

/** The error names what `check` reports too, for content that was not checked. */
export function placePictures(pictures: Pictures): Result<PicturesPlaced, string> {
  const placed = new Map<string, PlacedPicture>()
  const files = new Map<string, OutputFile>()
  for (const [address, picture] of pictures) {
    if (!picture.ok) return err(`The picture "${address}" is ${picture.error}.`)
    const { kind, width, height, bytes } = picture.value
    // 128 bits: the name of a picture that only feedback shows cannot be guessed.
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    const path = `m/${hash}.${kind}`
    placed.set(address, { src: `/${path}`, width, height })
    files.set(path, { path, bytes: Buffer.from(bytes) })
  }
  return ok({ placed, files: [...files.values()] })
}

/** Those that readers see before an answer. No public file may name the others. */
export function publicPictures(
  files: readonly OutputFile[],
  content: Catalogue,
  ledger: Ledger,
): OutputFile[] {
  const { guides, quizzes } = inEveryLanguage(content)
  const shown = JSON.stringify([
    guides.map((guide) => publishGuide(guide, (section) => section, [])),
    quizzes.map((quiz) => publishQuiz(quiz, currentRevisions(ledger, quiz.id))),
  ])
  return files.filter(({ path }) => shown.includes(`"/${path}"`))
}
