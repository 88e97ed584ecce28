// POST /q/:quiz/key: the printed key, which is the questions for print and the key. The page also
// shows it on the screen. No other route gives a key of what was not answered, and it is a POST, so
// that no link, crawler or cache has it.
import { quizFor } from '../../catalogue/edition.ts'
import type { OpenCheck } from '../../catalogue/opened.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { readForm } from '../../http/body.ts'
import { CACHE } from '../../http/cache.ts'
import { stringsOf } from '../settings/interface-language.ts'
import { nextAttempt, readFormSet } from '../settings/question-set.ts'
import { failurePage } from '../ui/failure-page.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { KeySheet } from './key-sheet.tsx'
import { hasPrintedKey, PrintWithKey } from './print.tsx'
import { QuestionSheet } from './question-sheet.tsx'

export const printedKey: AppHandler = async (c) => {
  const open = (await quizFor(c))?.open
  if (!open) return failurePage({ kind: 'unknown-quiz' }, c)
  if (!hasPrintedKey(open)) return failurePage({ kind: 'no-printed-key' }, c)
  const form = await readForm(c.req.raw)
  if (!form.ok) return failurePage(form.error, c)
  return keyPage(c, open, readFormSet(open, form.value))
}

function keyPage(c: AppContext, open: OpenCheck, set: QuestionSet): Promise<Response> {
  const { printJs } = c.var.assets
  const { title, description, lang } = open.quiz
  const strings = stringsOf(c, open)
  const printed = { open, set, origin: publicOrigin(c), strings }
  return html(
    <Page
      title={strings.paper.keyOf(title)}
      description={description}
      lang={strings.lang}
      contentLang={lang}
      site={c.var.site}
    >
      <h1>
        <Rich text={title} />
      </h1>
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
