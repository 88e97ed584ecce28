// The whole HTTP surface, on one screen.
import { Hono } from 'hono'
import { scoreAttempt } from './api/attempts.ts'
import { checkResponse } from './api/check.ts'
import { getGuide, listGuides } from './api/guides.ts'
import { giveHint } from './api/hint.ts'
import { getQuiz, listQuizzes } from './api/quizzes.ts'
import { getResult } from './api/results.ts'
import { health, openapi } from './api/service.ts'
import type { Library } from './catalogue/catalogue.ts'
import type { AppEnv, AppHandler } from './env.ts'
import { asset } from './http/assets.ts'
import { CACHE } from './http/cache.ts'
import { revalidatePages } from './http/document.ts'
import { isFramePath, securityHeaders } from './http/headers.ts'
import { languageHeaders } from './http/language.ts'
import { problemResponse } from './http/problem.ts'
import { type Fail, type Method, resource } from './http/resource.ts'
import { docsPage } from './pages/docs/docs.tsx'
import { failureFrame, guideFrame, quizFrame } from './pages/embed/embed.tsx'
import { oembed } from './pages/embed/oembed.tsx'
import { frontPage } from './pages/front/front.tsx'
import { guidePage } from './pages/guide/guide.tsx'
import { answeredPage } from './pages/quiz/answered.tsx'
import { quizPage } from './pages/quiz/quiz.tsx'
import { recheckCalendar } from './pages/result/recheck.ts'
import { resultPage } from './pages/result/result.tsx'
import { failurePage } from './pages/ui/failure-page.tsx'

type Built = typeof import('selfcheck:built').built
type Methods = Partial<Record<Method, AppHandler>>

/** Where programs ask: failures there are problem+json, elsewhere a page. */
const PROGRAM_PATHS = /^\/(api|c|og)\/|^\/(v1\.js|v[^/]+\/self-check\.js|healthz|oembed)$/

export function createApp(library: Library, built: Built): Hono<AppEnv> {
  const css = built.assets.pageCss
  const failPage: Fail = (failure) => failurePage(failure, css)
  const failFrame: Fail = (failure) => failureFrame(failure, built.assets)
  const failFor = (path: string): Fail => {
    if (PROGRAM_PATHS.test(path)) return problemResponse
    return isFramePath(path) ? failFrame : failPage
  }

  const app = new Hono<AppEnv>()
  const route = (path: string, methods: Methods) => resource(app, path, methods, failFor(path))
  app.use(securityHeaders, languageHeaders, revalidatePages)

  route('/api/v1/quizzes', { GET: listQuizzes(library) })
  route('/api/v1/quizzes/:quiz', { GET: getQuiz(library) })
  route('/api/v1/quizzes/:quiz/check', { POST: checkResponse(library) })
  route('/api/v1/quizzes/:quiz/hint', { POST: giveHint(library) })
  route('/api/v1/quizzes/:quiz/attempts', { POST: scoreAttempt(library) })
  route('/api/v1/results/:code', { GET: getResult(library) })
  route('/api/v1/guides', { GET: listGuides(library) })
  route('/api/v1/guides/:guide', { GET: getGuide(library) })
  route('/api/v1/openapi.json', { GET: openapi(built.openapi) })
  route('/healthz', { GET: health(built.version) })

  route('/v1.js', { GET: asset(CACHE.loader) })
  route('/favicon.svg', { GET: asset(CACHE.content) })

  route('/', { GET: frontPage(library, built.assets) })
  route('/q/:quiz', { GET: quizPage(library, css), POST: answeredPage(library, built.assets) })
  route('/g/:guide', { GET: guidePage(library, built.assets) })
  route('/e/q/:quiz', { GET: quizFrame(library, built.assets) })
  route('/e/g/:guide', { GET: guideFrame(library, built.assets) })
  route('/oembed', { GET: oembed(library) })
  route('/r/:code', { GET: resultPage(library, css) })
  route('/r/:code/recheck.ics', { GET: recheckCalendar(library, css) })
  route('/docs', { GET: docsPage(built.openapi, css) })

  app.notFound((c) => failFor(c.req.path)({ kind: 'unknown-path' }, c))
  app.onError((error, c) => {
    // The reason is logged once, for the operator; the caller learns only that it broke.
    // biome-ignore lint/suspicious/noConsole: the platform's log is where an operator looks.
    console.error(JSON.stringify({ path: c.req.path, error: String(error), stack: error.stack }))
    return failFor(c.req.path)({ kind: 'internal' }, c)
  })
  return app
}
