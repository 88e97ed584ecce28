// Which version a release gets. Pure, so that every refusal has a test.
import { err, ok, type Result } from '../../../content/common/result.ts'

export interface ReleaseRequest {
  /** The version in package.json. */
  readonly present: string
  /** The versions that were released before. */
  readonly released: readonly string[]
  /** `patch`, `minor`, `major` or a version. Absent: the present one. */
  readonly wanted?: string | undefined
  /** Whether to write a release again that is there already. */
  readonly isAgain: boolean
}

type Parts = [major: number, minor: number, patch: number]

const VERSION = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/

const NEXT: Readonly<Record<string, (parts: Parts) => Parts>> = {
  patch: ([major, minor, patch]) => [major, minor, patch + 1],
  minor: ([major, minor]) => [major, minor + 1, 0],
  major: ([major]) => [major + 1, 0, 0],
}

/** The error says what is wrong and what to do, in one line. */
export function versionOf({
  present,
  released,
  wanted = present,
  isAgain,
}: ReleaseRequest): Result<string, string> {
  const from = partsOf(present)
  if (!from) return err(`package.json has the version "${present}", which is not like 1.2.3.`)
  const parts = Object.hasOwn(NEXT, wanted) ? NEXT[wanted]?.(from) : partsOf(wanted)
  if (!parts) return err(`"${wanted}" is no version. Give patch, minor, major, or one like 1.2.3.`)
  const version = parts.join('.')
  if (isAgain && version !== present) {
    return err(`--again writes the present version, ${present}, and not ${version}.`)
  }
  if (isAgain && !released.includes(version)) {
    return err(`There’s no release ${version} to write again. Leave out --again.`)
  }
  if (!isAgain && released.includes(version)) {
    return err(
      `${version} was released already. Give patch, minor, major or a higher version, or --again to write its fixtures once more before anybody has it.`,
    )
  }
  if (isBelow(parts, from)) return err(`${version} is below the current version, ${present}.`)
  return ok(version)
}

function partsOf(version: string): Parts | undefined {
  const [, major, minor, patch] = VERSION.exec(version) ?? []
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

function isBelow(one: Parts, other: Parts): boolean {
  const at = one.findIndex((part, index) => part !== other[index])
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0)
}
