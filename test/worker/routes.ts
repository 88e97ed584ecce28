// The routes of the app, read from the app, so that a test over all of them holds for
// one that is added later.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { AttemptResult } from '../../content/wire/index.ts'
import { createApp } from '../../worker/app.ts'
import { readBuiltContent } from '../../worker/catalogue/built-content.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ATTEMPTS, ORIGIN, post, read } from './ask.ts'

const CONTENT = readBuiltContent(built.content)

export type App = ReturnType<typeof createApp>

/** The app of this repository, for tests that give it bindings of their own. */
export function realApp(): App {
  return createApp(openCatalogue(CONTENT, built.ledger, built.cards), built)
}

/** The same after every quiz was taken out of the catalogue; the ledger keeps them. */
export function withoutQuizzes(): App {
  return createApp(openCatalogue({ ...CONTENT, quizzes: [] }, built.ledger), built)
}

async function sharedCode(): Promise<string> {
  const answer = await post(ATTEMPTS, {
    attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
    answers: [{ question: 'drone-sting', response: 'yes' }],
  })
  const { share } = await read(answer, AttemptResult)
  if (!share) throw new Error('These tests need a key to share with.')
  return share.code
}

export interface Route {
  /** As app.ts writes it. */
  readonly pattern: string
  /** With ids in the place of its parameters. */
  readonly path: string
  /** Without HEAD and OPTIONS, which every route answers by itself. */
  readonly methods: readonly string[]
}

export type Ids = Readonly<Record<string, string>>

/** A result that somebody reached and shared, so that its routes have something to open. */
export const SHARED_CODE: string = await sharedCode()

const REAL_IDS: Ids = {
  quiz: 'honey-bees',
  guide: 'honey-bees',
  code: SHARED_CODE,
}

type Listed = Readonly<
  Record<'chunks' | 'pictures' | 'cards', readonly { readonly path: string }[]>
>

const listed: Listed = await (await env.ASSETS.fetch(`${ORIGIN}/c/index.json`)).json()
const first = (kind: keyof Listed) => listed[kind][0]?.path.split('/').at(-1) ?? ''

/** Of built files, which are the same whatever the content. */
const FILES: Ids = {
  chunk: first('chunks'),
  picture: first('pictures'),
  card: first('cards'),
  release: `v${built.version}`,
  page: 'embed',
}

export function routesOf(app: App, ids: Ids = REAL_IDS): Route[] {
  const patterns = new Set(app.routes.map(({ path }) => path).filter((path) => path !== '/*'))
  return [...patterns].map((pattern) => ({
    pattern,
    path: fillIn(pattern, { ...FILES, ...ids }),
    methods: app.routes
      .filter(({ path, method }) => path === pattern && !['ALL', 'OPTIONS'].includes(method))
      .map(({ method }) => method),
  }))
}

/** Puts ids in the place of parameters, `:quiz` as app.ts and `{quiz}` as OpenAPI writes it. */
export function fillIn(pattern: string, ids: Ids = REAL_IDS): string {
  return pattern.replaceAll(/:(\w+)|\{(\w+)\}/g, (_, ours: string, theirs: string) => {
    const name = ours ?? theirs
    const id = ids[name]
    if (id === undefined) throw new Error(`Give these tests a value for the parameter :${name}.`)
    return id
  })
}

export const ROUTES: readonly Route[] = routesOf(realApp())
/** They need a query or a setting, and have tests of their own. */
const NOT_BARE = ['/oembed', '/.well-known/security.txt', '/stats', '/stats/:quiz']
/** Those that a bare GET reads. */
export const READABLE: readonly Route[] = ROUTES.filter(
  ({ methods, pattern }) => methods.includes('GET') && !NOT_BARE.includes(pattern),
)

/** Where programs ask, and get problem+json. */
export const isForPrograms = (path: string) =>
  /^\/(api|c|m|og)\/|^\/(v1\.js|v[^/]+\/self-check\.js|healthz|oembed)$/.test(path)

/** What `Allow` lists for a route. */
export function allowOf({ methods }: Route): string {
  const automatic = methods.includes('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS']
  return [...methods, ...automatic].sort().join(', ')
}

/** The bindings that the worker has, with variables of the test's own. */
export function bindings(
  variables: {
    readonly PUBLIC_ORIGIN?: string
    readonly SHARE_KEYS?: string
    readonly SECURITY_CONTACT?: string
    readonly STATISTICS_SHARDS?: string
    readonly STATS_KEY?: string
    readonly STATS_OPEN?: string
  } = {},
) {
  const { ASSETS, SHARE_KEYS, STATISTICS } = env
  return { ASSETS, SHARE_KEYS, STATISTICS, ...variables }
}

/** Requests as a browser does: a form that is sent leads to the page with its result. */
export async function visit(
  app: App,
  path: string,
  init: RequestInit = {},
  variables: Parameters<typeof bindings>[0] = {},
): Promise<Response> {
  const response = await app.request(`${ORIGIN}${path}`, init, bindings(variables))
  if (response.status !== 303) return response
  const { headers } = init
  const next = response.headers.get('Location') ?? ''
  return app.request(`${ORIGIN}${next}`, { ...(headers && { headers }) }, bindings(variables))
}
