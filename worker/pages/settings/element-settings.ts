// What the query of an address may set on the element of a page: read strictly, and what
// makes no sense is left out, as is whatever else stands there (the loader sends all of
// its attributes).
import type { PublicQuiz } from '../../../content/wire/index.ts'
import { readSet, setTexts } from './question-set.ts'

export interface Settings {
  readonly theme?: string
  readonly lang?: string
  readonly question?: string
  readonly seed?: string
  readonly only?: string
  readonly storage?: string
  readonly hide?: string
  readonly 'share-url'?: string
}

type Name = Exclude<keyof Settings, 'seed' | 'only'>

const MAKES_SENSE: Readonly<Record<Exclude<Name, 'question'>, (value: string) => boolean>> = {
  theme: (value) => value === 'light' || value === 'dark',
  // The shape of a BCP 47 tag; which languages there are, the widget knows.
  lang: (value) => /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(value),
  storage: (value) => value === 'session' || value === 'none',
  hide: (value) => /^[a-z -]{1,80}$/.test(value),
  'share-url': (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
}

/** A guide has no questions. */
export function readSettings(query: URLSearchParams, quiz?: PublicQuiz): Settings {
  const isSensible = (name: Name, value: string) =>
    name === 'question'
      ? (quiz?.questions.some(({ id }) => id === value) ?? false)
      : MAKES_SENSE[name](value)
  const names: readonly Name[] = ['theme', 'lang', 'question', 'storage', 'hide', 'share-url']
  const single = Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name)
      return value !== null && isSensible(name, value) ? [[name, value]] : []
    }),
  )
  const set = quiz && setTexts(readSet(quiz, query.get('seed'), query.get('only')))
  return { ...single, ...set }
}
