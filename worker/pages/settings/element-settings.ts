// Attributes of the element on a page that the query of the address may set. Each value must
// match its pattern; other values and other names are ignored, because the loader sends all
// attributes of the host page.
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { readSet, setTexts } from './question-set.ts'

export interface ElementSettings {
  readonly theme?: string
  readonly lang?: string
  readonly question?: string
  readonly seed?: string
  readonly set?: string
  readonly only?: string
  readonly storage?: string
  readonly statistics?: string
  readonly hide?: string
  readonly 'share-url'?: string
}

type Name = Exclude<keyof ElementSettings, 'seed' | 'set' | 'only'>

/** `open` is absent for a guide, which has no questions. */
const IS_VALID: Readonly<Record<Name, (value: string, open?: OpenQuiz) => boolean>> = {
  theme: (value) => value === 'light' || value === 'dark',
  // The form of a BCP 47 tag. The widget decides which languages it has.
  lang: (value) => /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(value),
  question: (value, open) => open?.questions.has(value) ?? false,
  storage: (value) => value === 'session' || value === 'none',
  statistics: (value) => value === 'off',
  hide: (value) => /^[a-z -]{1,80}$/.test(value),
  'share-url': (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
}

export function readSettings(query: URLSearchParams, open?: OpenQuiz): ElementSettings {
  const valid = Object.entries(IS_VALID).flatMap(([name, isValid]) => {
    const value = query.get(name)
    return value !== null && isValid(value, open) ? [[name, value]] : []
  })
  const set = open && setTexts(readSet(open, (name) => query.get(name)))
  return { ...Object.fromEntries(valid), ...set }
}
