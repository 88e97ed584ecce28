// Which questions a seed draws, and in which order it shows them and their options. The worker
// and the widget both run this file: with two copies, the same seed could give two quizzes. It
// is pure, imports nothing, and is small because the widget loads it before the first question.
//
// Each question or option gets a rank from the seed and its id, and the lowest ranks come
// first. Sorting by independent ranks makes every order equally likely (two 32-bit ranks are
// equal once in 4 billion pairs; then the authored order decides), without the bias of a
// modulo. Unlike a shuffle that walks a list, the ranks do not depend on the other entries: a
// question that joins the pool does not reorder the options of another one, and enters a drawn
// set only by replacing one question of it.

export interface Draws<Q> {
  /** The pool, in authored order. */
  readonly questions: readonly Q[]
  /** How many questions of the pool an attempt asks. Absent: all. */
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
 * The questions of an attempt in order, each with its options in order. Without a seed, both
 * keep the authored order. With `only`, exactly the named questions are asked and nothing is
 * drawn; ids that the pool does not contain are ignored.
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

/** Pinned items keep their place; the others are sorted by rank around them. */
export function mixed<T extends Option>(seed: number, scope: string, items: readonly T[]): T[] {
  const rank = ({ id }: T) => ranked(seed, `${scope}/${id}`)
  const free = items.filter(({ pinned }) => !pinned).sort((a, b) => rank(a) - rank(b))
  return items.map((item) => (item.pinned ? item : (free.shift() as T)))
}

/**
 * A 32-bit FNV-1a hash with the seed as its offset basis
 * (http://www.isthe.com/chongo/tech/comp/fnv/), followed by the finalizer of MurmurHash3
 * (fmix32, https://github.com/aappleby/smhasher), so that seeds and ids that differ only at
 * their end give unrelated ranks too.
 */
function ranked(hash: number, text: string): number {
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
