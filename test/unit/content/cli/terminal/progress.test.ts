// What a terminal shows of a long command, and that nothing else gets to see it.
import { expect, it } from 'vitest'
import { showProgress } from '../../../../../content/cli/terminal/progress.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, columns: 20, write: (text: string) => written.push(text) > 0, written }
}

it('is one line, which each step replaces and the end deletes', () => {
  const line = terminal(true)
  const progress = showProgress({ isTTY: true }, line)
  progress.say('Reading …')
  progress.say('Checking 1025 questions …')
  progress.clear()
  expect(line.written).toEqual(['\r\x1b[KReading …', '\r\x1b[KChecking 1025 quest', '\r\x1b[K'])
})

it.each([
  ['standard output', false, true],
  ['standard error', true, false],
])('is nothing where %s is a pipe', (_, isOutput, isError) => {
  const line = terminal(isError)
  const progress = showProgress({ isTTY: isOutput }, line)
  progress.say('Reading …')
  progress.clear()
  expect(line.written).toEqual([])
})
