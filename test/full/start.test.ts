// `npm start` leaves no process behind, however it ends.
import { expect, it } from 'vitest'
import { bothGone, useStart } from '../support/run/start.ts'

const start = useStart()
const LONG = { timeout: 180_000 }

it('stops everything when npm is killed outright', LONG, async () => {
  const { pid, urls } = await start('npm', ['start'])
  expect(urls).toHaveLength(2)
  process.kill(pid, 'SIGKILL')
  await bothGone(urls)
})

it('stops everything when the shell that started npm is killed outright', LONG, async () => {
  const { pid, urls } = await start('sh', ['-c', 'npm start; true'])
  expect(urls).toHaveLength(2)
  process.kill(pid, 'SIGKILL')
  await bothGone(urls)
})
