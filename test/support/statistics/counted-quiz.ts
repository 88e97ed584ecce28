// The fixture quiz with what it sends, loads and says for statistics.
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { QuizPage } from '../pages/quiz-page.ts'
import { snippet, useHosts } from '../serve/host.ts'

export const said = (quiz: QuizPage) => quiz.element.locator('[part=statistics]')
export const counting = (quiz: QuizPage) => said(quiz).getByText('We count answers, not people.')

/** To be called once at the top of a test file. */
export function useCountedQuiz() {
  const serve = useHosts()
  const origin = inject('workerOrigin')

  /** The quiz on a page of somebody else, and what it sends and loads for statistics. */
  async function open(page: Page, attributes = 'quiz="honey-bees" heading-level="2"') {
    const attempts: AttemptRequest[] = []
    const asked: string[] = []
    const chunks: string[] = []
    page.on('request', (request) => {
      const [path = ''] = request.url().replace(origin, '').split('?')
      if (path.endsWith('/attempts')) attempts.push(request.postDataJSON())
      if (path.endsWith('/statistics')) asked.push(request.postDataJSON().question)
      if (path.startsWith('/c/statistics-')) chunks.push(path)
    })
    await page.goto((await serve(snippet(origin, attributes))).url)
    const quiz = new QuizPage(page)
    await quiz.ready()
    return { quiz, attempts, asked, chunks }
  }

  return open
}
