// Which questions a seed draws, and in what order it shows them and their options. The
// one file that worker and widget share as code: a second copy would be what breaks "the
// same seed gives the same quiz everywhere". Pure, needs nothing, counts its bytes.
//
// Each thing gets a rank from the seed and its id, and the lowest come first. Sorting by
// independent ranks gives every order alike (two of 32 bits are equal once in 4 billion
// pairs, then the authored order holds), so there is no modulo and no bias of one. Unlike
// a shuffle that walks a list, it leaves alone what it is not about: a question that joins
// the pool moves no other one's options, and comes into a set only by taking one's place.

export interface Draws<Q> {
  /** The pool, in authored order. */
  readonly questions: readonly Q[]
  /** How many of the pool an attempt gets; all, where it is absent. */
  readonly draw?: number | undefined
  readonly shuffle?: boolean | 'questions' | 'options' | undefined
}

interface Option {
  readonly id: string
  readonly pinned?: boolean | undefined
}

interface Drawable {
  readonly id: string
  readonly choices?: readonly Option[]
  readonly items?: readonly Option[]
  readonly targets?: readonly Option[]
}

const LISTS = ['choices', 'items', 'targets'] as const

/**
 * The questions of an attempt in order, with their options in order. Without a seed, as
 * they were authored. `only` names the set itself, so that nothing is drawn; what it names
 * and the pool does not have is left out.
 */
export function drawn<Q extends Drawable>(
  { questions, draw, shuffle }: Draws<Q>,
  seed?: number,
  only?: readonly string[],
): readonly Q[] {
  const pool = only ? questions.filter(({ id }) => only.includes(id)) : questions
  if (seed === undefined) return pool
  const set = mixed(seed, '', pool).slice(0, only ? undefined : draw)
  const ordered =
    shuffle && shuffle !== 'options' ? set : pool.filter((question) => set.includes(question))
  return shuffle && shuffle !== 'questions'
    ? ordered.map((question) => {
        const shown = { ...question }
        for (const list of LISTS) {
          const options = question[list]
          if (options) Object.assign(shown, { [list]: mixed(seed, question.id, options) })
        }
        return shown
      })
    : ordered
}

/** Pinned ones keep their place; the others fill the rest by rank. */
export function mixed<T extends Option>(seed: number, scope: string, items: readonly T[]): T[] {
  const rank = ({ id }: T) => ranked(seed, `${scope}/${id}`)
  const free = items.filter(({ pinned }) => !pinned).sort((a, b) => rank(a) - rank(b))
  return items.map((item) => (item.pinned ? item : (free.shift() as T)))
}

/**
 * FNV-1a of 32 bits with the seed as its offset basis (http://www.isthe.com/chongo/tech/comp/fnv/),
 * finished by the mix of MurmurHash3 (fmix32, https://github.com/aappleby/smhasher), so that
 * seeds and ids that differ at the end spread too.
 */
function ranked(hash: number, text: string): number {
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
