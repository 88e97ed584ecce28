// GET /stats/:quiz?format=html|csv|json: the item analysis of a quiz, for its author. It is made
// afresh for each request, and never kept: an author who answers a quiz finds the answer at once.
import type { Quiz } from '../../../content/model/quiz.ts'
import { sectionUrl } from '../../catalogue/lists.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { json } from '../../http/headers.ts'
import { logFailure } from '../../http/log.ts'
import { analyse } from '../../statistics/analysis/analyse.ts'
import type { ItemAnalysis } from '../../statistics/analysis/item-analysis.ts'
import { readAllSums } from '../../statistics/read-sums.ts'
import { statisticsOf } from '../../statistics/statistics.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { html } from '../ui/layout.tsx'
import { authorReads, hasKey } from './access.ts'
import { AnalysisPage } from './analysis-page.tsx'
import { analysisCsv } from './csv.ts'

export const statsPage: AppHandler = authorReads(async (c) => {
  const open = await c.var.catalogue.quiz(c.req.param('quiz') ?? '')
  if (!open) return failurePage({ kind: 'unknown-quiz' }, c)
  const statistics = statisticsOf(c.env)
  if (!statistics) return failurePage({ kind: 'statistics-off' }, c)
  const { quiz, revisions } = open
  const read = await readAllSums(statistics, quiz.id).catch((error: unknown) => {
    logFailure(error instanceof Error ? error : new Error(String(error)), c)
  })
  if (!read) return failurePage({ kind: 'statistics-unavailable' }, c)
  const urlOf = (section: string) =>
    quiz.guide ? sectionUrl(publicOrigin(c), quiz.guide.id, section) : ''
  const { population } = stringsFor('en')
  return answer(c, analyse({ quiz, revisions, urlOf, population }, read.sums, read.excluded), quiz)
})

function answer(c: AppContext, analysis: ItemAnalysis, quiz: Quiz): Promise<Response> | Response {
  const format = c.req.query('format') ?? 'html'
  if (format === 'json') return json(c, analysis)
  if (format === 'csv') return download(analysisCsv(analysis), `${analysis.quiz}.csv`)
  if (format !== 'html') {
    const errors = [{ path: '/format', message: 'Use html, csv or json.' }]
    return failurePage({ kind: 'malformed-query', errors }, c)
  }
  const isCounted = quiz.statistics !== false
  const page = { analysis, isCounted, site: c.var.site, hasKey: hasKey(c) }
  return html(<AnalysisPage {...page} lang={quiz.lang} />, { cache: CACHE.never })
}

function download(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': CACHE.never,
    },
  })
}
