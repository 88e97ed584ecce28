// npm run share-key -- 2: a new key for SHARE_KEYS, with the number that codes will name
// it by. To rotate: add it to the secret, and leave out the old one when codes that it
// signed may die.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'

export function newShareKey(number: number): string {
  return `${number}.${randomBytes(32).toString('base64url')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const number = Number(process.argv[2] ?? 1)
  if (!Number.isInteger(number) || number < 1 || number > 63) {
    console.error('The number of a key is 1 to 63: one more than the newest that you have.')
    process.exit(2)
  }
  console.log(newShareKey(number))
}
