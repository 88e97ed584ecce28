// Which questions a seed draws, and in which order it shows them and their options. Only the
// server draws; the widget runs `arranged`: with two copies, the same seed could give two orders.
// The file is pure, imports nothing, and is small because the widget loads it before the first
// question.
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
  /** Draws from every section before it draws a second question from one. */
  readonly spread?: boolean | undefined
  readonly shuffle?: Shuffle | undefined
}

type Shuffle = boolean | 'questions' | 'options'

interface Option {
  readonly id: string
  readonly pinned?: boolean | undefined
}

interface Pickable {
  readonly id: string
  readonly section?: string | undefined
  /** Is part of every draw. */
  readonly always?: boolean | undefined
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
  { shuffle, ...pool }: Draws<Q>,
  seed?: number,
  only?: readonly string[],
): readonly Q[] {
  if (only) return arranged(named(pool.questions, only), shuffle, seed)
  return seed === undefined ? pool.questions : arranged(picked(pool, seed), shuffle, seed)
}

/** The questions that a seed picks from the pool, in authored order. */
export function picked<Q extends Pickable>(
  { questions, draw, spread }: Omit<Draws<Q>, 'shuffle'>,
  seed: number,
): readonly Q[] {
  const byRank = mixed(seed, '', questions)
  const always = byRank.filter((question) => question.always)
  const others = byRank.filter((question) => !question.always)
  const set = new Set([...always, ...(spread ? inTurns(others, always) : others)].slice(0, draw))
  return questions.filter((question) => set.has(question))
}

/** One question of each section, then a second one of each; `before` have had their turns. */
function inTurns<Q extends Pickable>(questions: readonly Q[], before: readonly Q[]): Q[] {
  const turns = new Map<string | undefined, number>()
  const turnOf = ({ section }: Q) => {
    const turn = turns.get(section) ?? 0
    turns.set(section, turn + 1)
    return turn
  }
  for (const question of before) turnOf(question)
  return questions
    .map((question) => ({ question, turn: turnOf(question) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ question }) => question)
}

/** In the order of the pool. Ids that it does not contain are ignored. */
export function named<Q extends { readonly id: string }>(
  questions: readonly Q[],
  only: readonly string[] | undefined,
): readonly Q[] {
  return only ? questions.filter(({ id }) => only.includes(id)) : questions
}

/** These questions in the order of a seed, each with its options in the order of the seed. */
export function arranged<Q extends Drawable>(
  questions: readonly Q[],
  shuffle: Shuffle | undefined,
  seed: number | undefined,
): readonly Q[] {
  if (seed === undefined || !shuffle) return questions
  const ordered = shuffle === 'options' ? questions : mixed(seed, '', questions)
  if (shuffle === 'questions') return ordered
  return ordered.map((question) => {
    const shown = { ...question }
    for (const list of LISTS) {
      const options = question[list]
      if (options) Object.assign(shown, { [list]: mixed(seed, question.id, options) })
    }
    return shown
  })
}

/** Pinned items keep their place; the others are sorted by rank around them. */
export function mixed<T extends Option>(seed: number, scope: string, items: readonly T[]): T[] {
  // Each rank is computed once: a bank may have a thousand questions.
  const free = items
    .filter(({ pinned }) => !pinned)
    .map((item) => ({ item, rank: ranked(seed, `${scope}/${item.id}`) }))
    .sort((a, b) => a.rank - b.rank)
  return items.map((item) => (item.pinned ? item : (free.shift()?.item as T)))
}

/**
 * A 32-bit FNV-1a hash with the seed as its offset basis
 * (http://www.isthe.com/chongo/tech/comp/fnv/), followed by the finalizer of MurmurHash3
 * (fmix32, https://github.com/aappleby/smhasher), so that seeds and ids that differ only at
 * their end give unrelated ranks too.
 */
export function ranked(hash: number, text: string): number {
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
