// GET /stats: the quizzes of this site, with a link to the item analysis of each.
import type { AppHandler } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { FirstQuiz } from '../front/first-quiz.tsx'
import { html, Page } from '../ui/layout.tsx'
import { authorReads } from './access.ts'
import { Pages, partOfList } from './parts/paged.tsx'

export const statsIndex: AppHandler = authorReads((c) => {
  const { shown, pages } = partOfList(c, c.var.catalogue.quizzes.all)
  return html(
    <Page
      title="Item analysis"
      description="What readers get wrong, for the authors of the quizzes."
      lang="en"
      site={c.var.site}
    >
      <h1>Item analysis</h1>
      <p class="lead">What readers get wrong, quiz by quiz.</p>
      {pages === 0 && <FirstQuiz />}
      <ul>
        {shown.map(({ id, editions: [{ lang, title }] }) => (
          <li>
            <a href={`/stats/${id}`} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <Pages pages={pages} />
    </Page>,
    { cache: CACHE.never },
  )
})
