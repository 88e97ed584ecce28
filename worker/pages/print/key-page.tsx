// POST /q/:quiz with the field that asks for the key: the questions for print and the key, which
// this page also shows on the screen.
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { nextAttempt } from '../settings/question-set.ts'
import { html, Page } from '../ui/layout.tsx'
import { KeySheet } from './key-sheet.tsx'
import { PrintWithKey } from './print.tsx'
import { QuestionSheet } from './question-sheet.tsx'

export function keyPage(c: AppContext, open: OpenCheck, set: QuestionSet): Promise<Response> {
  const { pageCss, printJs } = c.var.assets
  const { title, description, lang } = open.quiz
  const strings = stringsFor(lang)
  const printed = { open, set, origin: publicOrigin(c) }
  return html(
    <Page title={strings.paper.keyOf(title)} description={description} lang={lang} css={pageCss}>
      <h1>{title}</h1>
      <PrintWithKey js={printJs} isNow strings={strings} />
      <QuestionSheet {...printed} />
      <KeySheet {...printed} isShown />
      <p class="actions">
        <a class="button" href={open.link(nextAttempt(open.publicQuiz, set))}>
          {strings.paper.take}
        </a>
      </p>
    </Page>,
    { cache: CACHE.reader },
  )
}
