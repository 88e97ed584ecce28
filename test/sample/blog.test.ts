// The demo blog of `npm start` shows the sample, on an origin of its own.

import { expect, inject, it, onTestFinished } from 'vitest'
import { BLOG_PATH, startBlog } from '../../worker/tools/start/blog.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { describeSample } from './sample.ts'

const browse = useBrowser()

describeSample('the demo blog', ({ quiz }) => {
  it('shows the first question of the sample, and gives feedback on an answer', async () => {
    const blog = await startBlog({
      port: 0,
      workerOrigin: inject('workerOrigin'),
      quiz: () => quiz,
    })
    onTestFinished(() => {
      blog.closeAllConnections()
      blog.close()
    })
    const address = blog.address()
    const port = typeof address === 'object' ? address?.port : 0
    const page = await browse.open(`http://127.0.0.1:${port}${BLOG_PATH}`)
    const shown = new QuizPage(page)
    const [first] = quiz.questions
    await shown.shows(words(first?.prompt.text ?? ''))
    await shown.options.first().check()
    await shown.button('Check').click()
    expect(await shown.verdict()).toMatch(/^(Right|Not quite)/)
  })
})
