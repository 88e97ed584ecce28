// What an import costs: `node --expose-gc test/bench/import.ts [COUNT]`. One generated file of each
// format, read, and written as Markdown; then ten files one after the other, for the memory that
// stays.
import { convert } from '../../content/import/convert.ts'
import { formatOf } from '../../content/import/formats.ts'
import { openFile } from '../../content/import/open-file.ts'
import { GENERATED } from '../support/import/generated.ts'

const COUNT = Number(process.argv[2] ?? 10_000)
const MEGABYTE = 2 ** 20
const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const memory = () => process.memoryUsage().heapUsed / MEGABYTE

for (const [format, make] of Object.entries(GENERATED)) {
  const bytes = make(COUNT)
  const start = seconds()
  const file = await openFile(format, bytes)
  const imported = formatOf(file)?.read(file, {})
  const read = seconds() - start
  if (!imported) throw new Error(`the generated file of ${format} is told as no format`)
  const { questions } = convert(imported, { id: 'bench', title: 'Bench', lang: 'en' })
  const all = seconds() - start
  console.log(
    `${format}: ${questions.length} questions, ${(bytes.length / MEGABYTE).toFixed(1)} MB, read in ${read.toFixed(2)} s, with Markdown ${all.toFixed(2)} s of CPU`,
  )
}

for (let file = 1; file <= 10; file++) {
  const opened = await openFile('csv', GENERATED.csv?.(COUNT / 10) ?? new Uint8Array())
  const imported = formatOf(opened)?.read(opened, {})
  if (imported) convert(imported, { id: 'bench', title: 'Bench', lang: 'en' })
  globalThis.gc?.()
  console.log(`after ${file} files: ${memory().toFixed(0)} MB of heap`)
}
