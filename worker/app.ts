// The whole HTTP surface: every route with its handlers, on one screen.
import type { Built } from 'selfcheck:built'
import { HonoBase } from 'hono/hono-base'
import { TrieRouter } from 'hono/router/trie-router'
import { postAttempt } from './api/attempts.ts'
import { checkResponse } from './api/check.ts'
import { getGuide, listGuides } from './api/guides.ts'
import { giveHint } from './api/hint.ts'
import { getQuiz, listQuizzes } from './api/quizzes.ts'
import { getResult } from './api/results.ts'
import { health, openapi } from './api/service.ts'
import { getStatistics, postStatistics } from './api/statistics.ts'
import type { OpenCatalogue } from './catalogue/catalogue.ts'
import { StorageFailure } from './catalogue/storage.ts'
import type { AppEnv, AppHandler } from './env.ts'
import { asset } from './http/assets.ts'
import { CACHE } from './http/cache.ts'
import { canonicalAddress } from './http/canonical.ts'
import { isEmbedPath, responseHeaders } from './http/headers.ts'
import { cached, isolateCache } from './http/isolate-cache.ts'
import { logFailure } from './http/log.ts'
import { logMisconfigured } from './http/misconfigured.ts'
import { problemResponse } from './http/problem.ts'
import { limitPosts } from './http/rate-limit.ts'
import { type Fail, type Method, resource } from './http/resource.ts'
import { toFrame } from './http/to-frame.ts'
import { loader } from './loader/loader.ts'
import { robots, securityTxt } from './pages/crawlers/plain.ts'
import { sitemap } from './pages/crawlers/sitemap.tsx'
import { docsPage } from './pages/docs/docs.ts'
import { failureEmbed, guideEmbed, quizEmbed } from './pages/embed/embed.tsx'
import { oembed } from './pages/embed/oembed.tsx'
import { frontPage } from './pages/front/front.tsx'
import { guidePage } from './pages/guide/guide.tsx'
import { playground } from './pages/new/new.ts'
import { printedKey } from './pages/print/key-page.tsx'
import { receiveForm } from './pages/quiz/answered.tsx'
import { quizPage } from './pages/quiz/quiz.tsx'
import { recheckCalendar } from './pages/result/recheck.ts'
import { resultPage } from './pages/result/result.tsx'
import { excludeRevision, resetFigures } from './pages/stats/change.tsx'
import { statsIndex } from './pages/stats/index-page.tsx'
import { statsPage } from './pages/stats/stats.tsx'
import { failurePage } from './pages/ui/failure-page.tsx'
import { sumsReader } from './statistics/read-sums.ts'
import { PAGE_LANGUAGES } from './strings/strings-for.ts'

// Handlers read these as c.var.catalogue and c.var.assets.
declare module 'hono' {
  interface ContextVariableMap {
    /** The content in the languages of its sources. catalogue/edition.ts chooses another one. */
    catalogue: OpenCatalogue
    /** Paths of the scripts of pages. */
    assets: Built['assets']
    /** The name of the site, and the stylesheets in its colours. */
    site: Built['site']
    /** Of this release. */
    version: string
  }
}

type Methods = Partial<Record<Method, AppHandler>>

/** Paths that programs request. Their failures are problem+json; failures elsewhere are pages. */
const PROGRAM_PATHS = /^\/(api|c|m|og)\/|^\/(v1\.js|[^/]+\/self-check\.js|healthz|oembed)$/

function failFor(path: string): Fail {
  if (PROGRAM_PATHS.test(path)) return problemResponse
  return isEmbedPath(path) ? failureEmbed : failurePage
}

export function createApp(catalogue: OpenCatalogue, built: Built): HonoBase<AppEnv> {
  const app = new HonoBase<AppEnv>({ router: new TrieRouter() })
  const sums = sumsReader(Date.now)
  const route = (path: string, methods: Methods) => resource(app, path, methods, failFor(path))
  app.use(isolateCache([...catalogue.languages, ...PAGE_LANGUAGES]))
  app.use((c, next) => {
    c.set('catalogue', catalogue)
    c.set('assets', built.assets)
    c.set('site', built.site)
    c.set('version', built.version)
    return next()
  })
  app.use(
    responseHeaders,
    logMisconfigured(),
    canonicalAddress((kind, id) => catalogue[kind].get(id) !== undefined),
    limitPosts((c) => failFor(c.req.path)({ kind: 'too-many-requests' }, c)),
  )

  route('/api/v1/quizzes', { GET: cached(listQuizzes) })
  route('/api/v1/quizzes/:quiz', { GET: cached(getQuiz) })
  route('/api/v1/quizzes/:quiz/check', { POST: checkResponse })
  route('/api/v1/quizzes/:quiz/hint', { POST: giveHint })
  route('/api/v1/quizzes/:quiz/attempts', { POST: postAttempt })
  route('/api/v1/quizzes/:quiz/statistics', {
    GET: getStatistics(sums),
    POST: postStatistics(sums),
  })
  route('/api/v1/results/:code', { GET: getResult })
  route('/api/v1/guides', { GET: cached(listGuides) })
  route('/api/v1/guides/:guide', { GET: cached(getGuide) })
  route('/api/v1/openapi.json', { GET: cached(openapi(built.openapi)) })
  route('/healthz', { GET: health(built.version) })

  route('/v1.js', { GET: cached(loader()) })
  route('/favicon.svg', { GET: asset(CACHE.content) })
  route('/favicon.ico', { GET: asset(CACHE.content) })
  route('/c/index.json', { GET: asset(CACHE.content) })
  for (const path of ['/c/:chunk', '/m/:picture', '/og/:card', '/:release/self-check.js'])
    route(path, { GET: asset(CACHE.immutable) })

  route('/', { GET: cached(frontPage(catalogue, built.assets)) })
  route('/new', { GET: cached(playground) })
  app.use('/q/:quiz', toFrame)
  app.use('/g/:guide', toFrame)
  route('/q/:quiz', { GET: cached(quizPage), POST: receiveForm })
  route('/q/:quiz/key', { POST: printedKey })
  route('/g/:guide', { GET: cached(guidePage) })
  route('/e/q/:quiz', { GET: cached(quizEmbed) })
  route('/e/g/:guide', { GET: cached(guideEmbed) })
  route('/oembed', { GET: oembed })
  route('/r/:code', { GET: resultPage })
  route('/r/:code/recheck.ics', { GET: recheckCalendar })
  route('/stats', { GET: statsIndex })
  route('/stats/:quiz', { GET: statsPage })
  route('/stats/:quiz/reset', { POST: resetFigures })
  route('/stats/:quiz/exclude', { POST: excludeRevision })
  route('/robots.txt', { GET: cached(robots) })
  route('/sitemap.xml', { GET: cached(sitemap) })
  route('/.well-known/security.txt', { GET: securityTxt })
  route('/docs', { GET: cached(docsPage) })
  route('/docs/:page', { GET: cached(docsPage) })

  app.notFound((c) => failFor(c.req.path)({ kind: 'unknown-path' }, c))
  app.onError((error, c) => {
    const request = logFailure(error, c)
    const isStored = error instanceof StorageFailure
    // The caller only gets that the server failed, and the name of this failure in the log.
    return failFor(c.req.path)(
      isStored ? { kind: 'content-unavailable' } : { kind: 'internal', request },
      c,
    )
  })
  return app
}
