// English strings of statistics. They are part of the chunk that needs them.
import type { StatisticsStrings, Strings } from '../en.ts'

const statistics: StatisticsStrings = {
  counting: 'We count answers, not people.',
  dontCount: 'Don’t count mine',
  notCounting: 'We’re not counting your answers.',
  countAgain: 'Count mine',
  browserRefuses: 'Your browser asks us not to count your answers, so we don’t.',
  others: 'How others answered',
  range: (low, high) => `${low} to ${high} of 100`,
  rightAtFirst: 'Right at the first try',
  basedOn: (answers) =>
    `Based on ${answers} answers. With many more, each share would likely be in its range.`,
  tooFew: (floor) => `Not enough answers yet. Come back once ${floor} readers have answered.`,
}

/** Those of another language are there already. */
export const withStatistics = (strings: Strings): Strings => ({ ...statistics, ...strings })
