// What signing and opening a share code cost: `node test/bench/share.ts`. CPU
// microseconds for each, the median of rounds in a process of its own.
import { openCode, signCode } from '../../worker/share/code.ts'
import { readShareKeys } from '../../worker/share/keys.ts'
import type { QuestionMark } from '../../worker/share/marks.ts'
import type { Payload } from '../../worker/share/payload.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import { median } from './median.ts'

const ROUNDS = 21
const CALLS = 2000

const keys = readShareKeys(TEST_SHARE_KEYS)
if (!keys.ok) throw new Error(keys.error)
const marks = Array.from(
  { length: 20 },
  (): QuestionMark => ({ mark: 'right', confidence: 'sure' }),
)
const payload: Omit<Payload, 'key'> = {
  quiz: 1,
  revision: 3,
  day: 327,
  lang: 'en',
  score: 2000,
  seed: 7,
  marks,
}
const code = await signCode(keys.value, payload)
const damaged = `${code.slice(0, -1)}${code.endsWith('A') ? 'Q' : 'A'}`

const jobs = {
  sign: () => signCode(keys.value, payload),
  open: () => openCode(keys.value, code, () => marks.length),
  refuse: () => openCode(keys.value, damaged, () => marks.length),
}

/** CPU time of this process, in microseconds: what the platform bills, waiting left out. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

for (const [name, run] of Object.entries(jobs)) {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpu()
    for (let call = 0; call < CALLS; call += 1) await run()
    rounds.push((cpu() - before) / CALLS)
  }
  console.log(`${name.padEnd(8)} ${median(rounds).toFixed(1)} µs CPU (${ROUNDS} × ${CALLS} calls)`)
}
