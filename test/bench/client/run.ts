// Measures all contenders in turn, round after round, so that a busy minute of the machine meets all
// of them. `node test/bench/client/run.ts [ROUNDS [NAME]]` prints the tables; NAME is part of the name
// of those that are measured.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { freePort, HOST } from '../../../worker/tools/ports.ts'
import { findChromium, launchOptions } from '../../support/browser/chromium.ts'
import type { Contender } from './contender.ts'
import { floors } from './contenders/floors.ts'
import { peers } from './contenders/peers.ts'
import { selfcheck } from './contenders/selfcheck.ts'
import { PROFILES, type Profile, type Visit, visit } from './measure.ts'
import { benchServer } from './serve.ts'
import { startBread } from './site.ts'
import { table } from './table.ts'

const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

export interface Measured {
  readonly contender: Contender
  readonly profile: Profile
  readonly visits: readonly Visit[]
}

async function measureClients(rounds: number, name: string, say: (line: string) => void) {
  const bench = join(import.meta.dirname, '..')
  const port = await freePort(9950)
  const worker = await startBread(`http://${HOST}:${port}`)
  const server = await benchServer(port, worker.origin)
  const browser = await chromium.launch(launchOptions(await findChromium()))
  try {
    const contenders = [
      ...(await floors(packageOf(join(bench, 'node_modules/lit')).version)),
      ...selfcheck(packageOf(join(bench, '../..')).version),
      ...peers(),
    ].filter((one) => one.name.includes(name))
    const measured: Measured[] = []
    for (const profile of PROFILES) {
      const visits = new Map<Contender, Visit[]>(contenders.map((one) => [one, []]))
      for (let round = 0; round < rounds; round++)
        for (const contender of shuffled(contenders)) {
          say(`${profile.name}, round ${round + 1} of ${rounds}: ${contender.name}`)
          visits.get(contender)?.push(await visit(browser, server, contender, profile))
        }
      for (const [contender, all] of visits) measured.push({ contender, profile, visits: all })
    }
    return measured
  } finally {
    await browser.close()
    server.close()
    await worker.stop()
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one)
}

if (process.argv[1] === import.meta.filename) {
  const [, , rounds = '7', name = ''] = process.argv
  const measured = await measureClients(Number(rounds), name, (line) =>
    process.stderr.write(`${line}\n`),
  )
  for (const profile of PROFILES) process.stdout.write(`${table(measured, profile)}\n`)
}
