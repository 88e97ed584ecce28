// Random numbers from a seed, so that every run makes the same readers.

export interface Random {
  /** From 0 to under 1. */
  next(): number
  /** Around 0, with a standard deviation of 1: Box and Muller (1958). */
  normal(): number
  isLuckier(chance: number): boolean
  /** One of the names, by weight. */
  pick(weights: Readonly<Record<string, number>>): string
}

/** xorshift32: Marsaglia (2003), "Xorshift RNGs", Journal of Statistical Software 8:14. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1
  function next(): number {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    isLuckier: (chance) => next() < chance,
    pick(weights) {
      const all = Object.entries(weights)
      let left = next() * all.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of all) {
        left -= weight
        if (left < 0) return name
      }
      return all[0]?.[0] ?? ''
    },
  }
}
