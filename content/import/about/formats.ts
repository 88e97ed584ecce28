// All formats, in the order in which people are likely to look for theirs.
import type { FormatAbout } from './about.ts'
import { AIKEN } from './aiken.ts'
import { MDBOOK, OPEN_TRIVIA, QUIZDOWN } from './books.ts'
import { GIFT } from './gift.ts'
import { H5P } from './h5p.ts'
import { MOODLE_XML } from './moodlexml.ts'
import { QTI } from './qti.ts'
import { CSV, XLSX } from './tables.ts'

export const FORMATS: readonly FormatAbout[] = [
  MOODLE_XML,
  GIFT,
  AIKEN,
  QTI,
  H5P,
  CSV,
  XLSX,
  MDBOOK,
  QUIZDOWN,
  OPEN_TRIVIA,
]
