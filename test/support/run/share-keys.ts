// Keys for tests: they protect nothing, so they may stand here.

/** 32 bytes of one letter, as a key of this number. */
export function testKey(number: number, letter: string): string {
  return `${number}.${Buffer.from(letter.repeat(32)).toString('base64url')}`
}

export const TEST_SHARE_KEYS: string = [testKey(1, 'a'), testKey(2, 'b')].join(' ')
