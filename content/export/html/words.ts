// What the sheet itself says. A language without a row here has it in English.
import { byLanguage } from '../../parsing/by-language.ts'

export interface SheetWords {
  readonly key: string
  readonly name: string
  readonly date: string
  readonly several: string
  readonly order: string
  readonly match: string
  /** Between the ends of a range. */
  readonly to: string
  points(count: number): string
}

const en: SheetWords = {
  key: 'Key',
  name: 'Name',
  date: 'Date',
  several: 'Several can be right.',
  order: 'Write the number of its place before each.',
  match: 'Write the letter of what belongs to it before each.',
  to: 'to',
  points: (count) => `${count} points`,
}

const ROWS: Readonly<Record<string, SheetWords>> = {
  en,
  es: {
    key: 'Soluciones',
    name: 'Nombre',
    date: 'Fecha',
    several: 'Puede haber varias correctas.',
    order: 'Escribe delante de cada una el número de su lugar.',
    match: 'Escribe delante de cada una la letra de lo que le corresponde.',
    to: 'a',
    points: (count) => `${count} puntos`,
  },
  de: {
    key: 'Lösungen',
    name: 'Name',
    date: 'Datum',
    several: 'Mehrere können richtig sein.',
    order: 'Schreibe vor jedes die Nummer seines Platzes.',
    match: 'Schreibe vor jedes den Buchstaben dessen, was dazu gehört.',
    to: 'bis',
    points: (count) => `${count} Punkte`,
  },
  fr: {
    key: 'Réponses',
    name: 'Nom',
    date: 'Date',
    several: 'Plusieurs réponses peuvent être justes.',
    order: 'Écrivez devant chacun le numéro de sa place.',
    match: 'Écrivez devant chacun la lettre de ce qui lui correspond.',
    to: 'à',
    points: (count) => `${count} points`,
  },
}

export const sheetWords = (lang: string): SheetWords => byLanguage(ROWS, lang) ?? en
