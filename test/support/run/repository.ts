// The repository of the sources, and the secrets that must not be in it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../worker/tools/build.ts'

/** A copy of the sources without their history has nothing to keep secrets out of. */
export const isRepository: boolean = existsSync(join(ROOT, '.git'))

/** What git prints. */
export function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 29 })
}

/** A key of ours is a number and 32 bytes as base64url. Those of tests repeat one letter. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/\b\d{1,2}\.([\w-]{43})(?![\w-])/g)]
    .map(([, secret = '']) => secret)
    .filter((secret) => new Set(Buffer.from(secret, 'base64url')).size > 2)
}
