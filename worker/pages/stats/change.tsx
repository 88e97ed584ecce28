// POST /stats/:quiz/reset and /exclude: the author deletes the figures of a quiz, or leaves a
// revision out. The first request is answered with a page that asks once more.
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { AppContext, AppHandler } from '../../env.ts'
import { readForm } from '../../http/body.ts'
import { CACHE } from '../../http/cache.ts'
import { excludeRevisions, resetQuiz } from '../../statistics/author.ts'
import { type Excluded, excludedWith } from '../../statistics/excluded.ts'
import { type Statistics, statisticsOf } from '../../statistics/statistics.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { html } from '../ui/layout.tsx'
import { authorWrites } from './access.ts'
import { ConfirmPage } from './confirm-page.tsx'

interface Change {
  readonly open: OpenQuiz
  readonly statistics: Statistics
  readonly form: URLSearchParams
  readonly isConfirmed: boolean
}

type Respond = (c: AppContext, change: Change) => Promise<Response> | Response

const changing = (respond: Respond): AppHandler =>
  authorWrites(async (c) => {
    const open = await c.var.catalogue.quiz(c.req.param('quiz') ?? '')
    if (!open) return failurePage({ kind: 'unknown-quiz' }, c)
    const statistics = statisticsOf(c.env)
    if (!statistics) return failurePage({ kind: 'statistics-off' }, c)
    const form = await readForm(c.req.raw)
    if (!form.ok) return failurePage(form.error, c)
    const isConfirmed = form.value.get('confirm') === 'yes'
    return respond(c, { open, statistics, form: form.value, isConfirmed })
  })

export const resetFigures: AppHandler = changing(async (c, { open, statistics, isConfirmed }) => {
  const { id, title } = open.quiz
  if (!isConfirmed) {
    return confirm(c, {
      quiz: id,
      action: 'reset',
      question: 'Delete all figures?',
      detail: `Every count of “${title}” is deleted, of all revisions. This cannot be undone.`,
      button: 'Delete all figures',
      fields: {},
    })
  }
  await resetQuiz(statistics, id)
  return backTo(id)
})

export const excludeRevision: AppHandler = changing(async (c, change) => {
  const { open, statistics, form, isConfirmed } = change
  const { id } = open.quiz
  const revision = form.get('revision') ?? ''
  const excluded = readRevision(open, revision)
  if (!excluded) {
    const message = 'Name a revision of the quiz, or a question and its revision.'
    return failurePage({ kind: 'invalid', errors: [{ path: '/revision', message }] }, c)
  }
  const isOut = form.get('include') !== 'yes'
  if (!isConfirmed) {
    return confirm(c, {
      quiz: id,
      action: 'exclude',
      question: isOut ? 'Leave this revision out?' : 'Count this revision again?',
      detail: isOut
        ? `${shown(excluded)} no longer counts in any figure, for readers neither. You can count it again later.`
        : `${shown(excluded)} counts in all figures again.`,
      button: isOut ? 'Leave it out' : 'Count it again',
      fields: Object.fromEntries(form),
    })
  }
  await excludeRevisions(statistics, id, excluded, isOut)
  return backTo(id)
})

/** The revision of the quiz or, with the id of a question before it, of a question. */
function readRevision({ rows }: OpenQuiz, text: string): Excluded[] | undefined {
  const [, question, numeral = ''] = /^(?:([a-z][a-z\d-]*) )?([1-9]\d{0,5})$/.exec(text) ?? []
  const pools = rows.map(({ pool }) => pool)
  const revision = Number(numeral)
  if (question === undefined) return pools[revision - 1] ? excludedWith(revision, pools) : undefined
  const isKnown = pools.flat().some((one) => one.question === question && one.revision === revision)
  return isKnown ? [{ question, revision }] : undefined
}

const shown = ([first]: readonly Excluded[]) =>
  first?.question === undefined
    ? `Revision ${first?.revision} of the quiz, with the answers to what only it asks,`
    : `Revision ${first.revision} of ${first.question}`

function confirm(c: AppContext, props: Omit<Parameters<typeof ConfirmPage>[0], 'site'>) {
  return html(<ConfirmPage {...props} site={c.var.site} />, { cache: CACHE.never })
}

/** 303, so that a reload does not send the form again. */
function backTo(quiz: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: `/stats/${quiz}`, 'Cache-Control': CACHE.never },
  })
}
