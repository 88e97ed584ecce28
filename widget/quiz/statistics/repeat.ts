// A repeat: an attempt at questions whose answers the reader has been told. Only first answers are
// counted, so a repeat is not. Its own id says that it is one, so that this holds after a reload and
// in other tabs, and nothing else has to be kept: random ids have version 4, and version 8 is for
// uses of one's own (RFC 9562, 5.4 and 5.8).

const VERSION_AT = 14
const REPEAT = '8'

export const repeatOf = (attempt: string): string =>
  attempt.slice(0, VERSION_AT) + REPEAT + attempt.slice(VERSION_AT + 1)

export const isRepeat = (attempt: string): boolean => attempt[VERSION_AT] === REPEAT
