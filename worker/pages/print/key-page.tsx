// POST /q/:quiz with the field that asks for the key: the questions on paper and behind
// them the key, which the screen shows as well.
import type { Built } from 'selfcheck:built'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { type AskedSet, nextAttempt } from '../settings/question-set.ts'
import { html, Page } from '../ui/layout.tsx'
import { Key, PrintWithKey, QuestionSheet } from './print.tsx'

type Assets = Pick<Built['assets'], 'pageCss' | 'printJs'>

export function keyPage(
  c: AppContext,
  open: OpenCheck,
  set: AskedSet,
  { pageCss, printJs }: Assets,
): Promise<Response> {
  const { title, description, lang } = open.quiz
  const words = pageWords(lang)
  const paper = { open, set, origin: publicOrigin(c) }
  return html(
    <Page title={words.paper.keyOf(title)} description={description} lang={lang} css={pageCss}>
      <h1>{title}</h1>
      <PrintWithKey js={printJs} isNow words={words} />
      <QuestionSheet {...paper} />
      <Key {...paper} isShown />
      <p class="actions">
        <a class="button" href={open.link(nextAttempt(open.asked, set))}>
          {words.paper.take}
        </a>
      </p>
    </Page>,
    { cache: CACHE.never },
  )
}
