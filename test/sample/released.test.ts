// Links and progress from before the present code and content: share codes that an earlier build
// signed, and what an earlier widget kept in localStorage. Both still open, though answers to
// questions that have changed since do not count. The files hold what those
// builds wrote; they are never written anew.

import { expect, inject, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { readTexts } from '../../content/publish/read-texts.ts'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import keptProgress from './released/kept-progress.json' with { type: 'json' }
import codes from './released/share-codes.json' with { type: 'json' }
import { describeSample } from './sample.ts'

const { built }: { built: Parameters<typeof createApp>[1] } = await import(`${ROOT}/dist/built.js`)
const app = createApp(openCatalogue(readTexts(catalogue), built.ledger, built.cards), built)
const browse = useBrowser()

describeSample('share codes of an earlier build', () => {
  it.each(codes)('$code opens to the same result', async ({ code, result }) => {
    const response = await app.request(`https://check.example/api/v1/results/${code}`, undefined, {
      SHARE_KEYS: TEST_SHARE_KEYS,
    })
    expect(response.status).toBe(200)
    const opened: { outcome?: { id: string }; runnerUp?: { id: string } } = await response.json()
    const { outcome, runnerUp } = opened
    expect({
      ...opened,
      ...(outcome && { outcome: outcome.id }),
      ...(runnerUp && { runnerUp: runnerUp.id }),
    }).toMatchObject({ ...result, ...answeredOf(result) })
  })

  /**
   * Those builds counted an open question as one that scored nothing. The codes hold the same
   * marks, and `maxScore` now covers what was answered: each question of the sample is one point.
   */
  function answeredOf({ kind, questions }: (typeof codes)[number]['result']) {
    if (kind !== 'check') return {}
    const answered = questions.filter((one) => 'mark' in one && one.mark !== 'open').length
    return { asked: questions.length, answered, maxScore: answered }
  }
})

describeSample('progress that an earlier widget kept', ({ quiz }) => {
  async function openWith(progress: object): Promise<QuizPage> {
    const origin = inject('workerOrigin')
    const page = await browse.blank()
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `self-check:1:${quiz.id}`,
      JSON.stringify(progress),
    ] as const)
    await page.goto(`${origin}/q/${quiz.id}`)
    return new QuizPage(page)
  }

  const CHANGED = 'This question has changed since you answered it. Please answer again.'
  /** Their revisions are those that the earlier widget saw. */
  const unchanged = quiz.questions.filter(({ id }) => id === 'regional-agencies')
  const promptsOf = () => unchanged.map(({ prompt }) => ({ prompt: words(prompt.text) }))

  it('opens at a question that has changed since, and keeps what was typed into another', async () => {
    const shown = await openWith(keptProgress.underway)
    await shown.shows(words(quiz.questions[0]?.prompt.text ?? ''))
    await shown.element.getByText(CHANGED).waitFor()
    const [agencies] = promptsOf()
    if (!agencies) throw new Error('The sample has lost a question that old progress names.')
    await shown.skipTo(agencies)
    const field = shown.element.getByRole('textbox')
    expect(await field.inputValue()).toBe(keptProgress.underway.items['regional-agencies'].response)
  })

  it('keeps the answers to unchanged questions, if the attempt was finished', async () => {
    const shown = await openWith(keptProgress.finished)
    await shown.element.getByText(CHANGED).waitFor()
    for (const question of promptsOf()) {
      await shown.skipTo(question)
      expect(await shown.verdict()).toBe('Right')
    }
  })
})
