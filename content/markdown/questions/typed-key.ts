// Keys that are typed: `6`, `3.14 ± 0.01`, `3 to 4`; `capstone | capstone project`.

import type { Markup } from '../../model/markup.ts'
import type { ExpectedNumber, NumberKeySource } from '../../questions/typed.ts'

const NUMBER = String.raw`[-+−]?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?`
const SINGLE = new RegExp(`^(${NUMBER})(?:\\s*(?:±|\\+-|\\+/-)\\s*(${NUMBER}))?$`, 'i')
const RANGE = new RegExp(`^(${NUMBER})\\s+to\\s+(${NUMBER})$`, 'i')

/** Undefined for what is no number. */
export function numberKeyOf(text: string): NumberKeySource | undefined {
  const [, key, tolerance] = SINGLE.exec(text.trim()) ?? []
  if (key !== undefined) {
    return { key: plain(key), ...(tolerance !== undefined && { tolerance: plain(tolerance) }) }
  }
  const [, from, to] = RANGE.exec(text.trim()) ?? []
  return from !== undefined && to !== undefined
    ? { key: { from: plain(from), to: plain(to) } }
    : undefined
}

const plain = (number: string) => number.replaceAll('_', '').replace('−', '-')

export interface FormPlace {
  readonly text: string
  /** Where it ends in the text of all forms. */
  readonly end: number
}

/** The forms of a text. A backslash before the bar makes it part of a form. */
export function formPlaces(text: string): FormPlace[] {
  let start = 0
  return text.split(/(?<!\\)\|/).flatMap((part) => {
    const end = start + part.trimEnd().length
    start += part.length + 1
    const form = part.replaceAll('\\|', '|').trim()
    return form === '' ? [] : [{ text: form, end }]
  })
}

export const formsOf = (text: string): string[] => formPlaces(text).map((form) => form.text)

export function expectedNumber(label: string, feedback: Markup): ExpectedNumber | undefined {
  const key = numberKeyOf(label)
  return key && { ...key, feedback }
}
