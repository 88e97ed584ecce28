// What `import --ts` writes.
import { dirname, relative } from 'node:path'
import { err, ok, type Result } from '../../common/result.ts'
import { quizTypescript } from '../../export/typescript/write.ts'
import type { Converted } from '../../import/convert.ts'
import type { Finding } from '../../import/importer.ts'
import { withPictureAddresses } from '../../publish/pictures.ts'

/** `out` is its path from the root: in typed files the addresses of pictures begin in content/. */
export function typedText({ quiz }: Converted, out: string): Result<string | undefined, Finding> {
  if (!quiz) return ok(undefined)
  if (quiz.kind === 'outcome' || quiz.guide)
    return err({
      code: 'not-typed',
      line: 1,
      reason: '--ts writes self-checks without a guide. Leave it out, and the quiz is Markdown.',
    })
  const folder = relative('content', dirname(out))
  const inContent = (src: string) =>
    folder === '' || folder.startsWith('..') ? src : `${folder}/${src}`
  return ok(quizTypescript(withPictureAddresses(quiz, inContent)))
}
