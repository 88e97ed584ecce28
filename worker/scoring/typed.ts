// Which feedback a typed response has earned, by name: `right`, an expected one, `other`.
import { isWithin, rangeOf } from '../../content/number-key.ts'
import { readNumber } from '../../content/read-number.ts'
import { isOneOf } from '../../content/read-text.ts'
import type { Expected, NumberKey, TextKey } from '../../content/schema.ts'

export function isRightNumber(key: NumberKey, response: string, unit?: string): boolean {
  const range = rangeOf(key)
  return range !== undefined && readNumber(response, unit).some((value) => isWithin(range, value))
}

export function isRightText(key: TextKey, response: string): boolean {
  return isOneOf(key.accept, response, key)
}

/** The name of the first expected response that this one is, or `other`. */
export function expectedNumber(expected: readonly Expected[], response: string, unit?: string) {
  const one = expected.find((each) => !('accept' in each) && isRightNumber(each, response, unit))
  return one?.feedback
}

export function expectedText(expected: readonly Expected[], response: string, key: TextKey) {
  return expected.find((each) => 'accept' in each && isOneOf(each.accept, response, key))?.feedback
}
