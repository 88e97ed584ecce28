// Importers read what anybody may have on their disk: a crash or a hang on any of it would cost an
// author more than the file.
import { it } from 'vitest'
import { fuzzImports } from '../support/import/fuzz.ts'

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

// In parts, so that a hang is found near the file that it is in.
it.each(Array.from({ length: 20 }, (_, part) => part))(
  `reads 5,000 files that nobody wrote, and has a value for each: SEED=${SEED}, part %i`,
  async (part) => {
    await fuzzImports(5_000, SEED + part)
  },
)
