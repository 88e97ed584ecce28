// npm run share-key -- 2: prints a new key with number 2 for the secret SHARE_KEYS. To rotate keys,
// add the new key to the secret; remove the old one when its codes may stop working.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'

export function newShareKey(number: number): string {
  return `${number}.${randomBytes(32).toString('base64url')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const number = Number(process.argv[2] ?? 1)
  if (!Number.isInteger(number) || number < 1 || number > 63) {
    console.error('A key’s number must be from 1 to 63. Use the number of your newest key plus 1.')
    process.exit(2)
  }
  console.log(newShareKey(number))
}
