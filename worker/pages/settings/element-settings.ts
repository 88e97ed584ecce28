// Attributes of the element on a page that the query of the address may set. Each value must
// match its pattern; other values and other names are ignored, because the loader sends all
// attributes of the host page.
import type { PublicQuiz } from '../../../content/wire/index.ts'
import { readSet, setTexts } from './question-set.ts'

export interface ElementSettings {
  readonly theme?: string
  readonly lang?: string
  readonly question?: string
  readonly seed?: string
  readonly only?: string
  readonly storage?: string
  readonly hide?: string
  readonly 'share-url'?: string
}

type Name = Exclude<keyof ElementSettings, 'seed' | 'only'>

/** `quiz` is absent for a guide, which has no questions. */
const IS_VALID: Readonly<Record<Name, (value: string, quiz?: PublicQuiz) => boolean>> = {
  theme: (value) => value === 'light' || value === 'dark',
  // The form of a BCP 47 tag. The widget decides which languages it has.
  lang: (value) => /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(value),
  question: (value, quiz) => quiz?.questions.some(({ id }) => id === value) ?? false,
  storage: (value) => value === 'session' || value === 'none',
  hide: (value) => /^[a-z -]{1,80}$/.test(value),
  'share-url': (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
}

export function readSettings(query: URLSearchParams, quiz?: PublicQuiz): ElementSettings {
  const valid = Object.entries(IS_VALID).flatMap(([name, isValid]) => {
    const value = query.get(name)
    return value !== null && isValid(value, quiz) ? [[name, value]] : []
  })
  const set = quiz && setTexts(readSet(quiz, query.get('seed'), query.get('only')))
  return { ...Object.fromEntries(valid), ...set }
}
