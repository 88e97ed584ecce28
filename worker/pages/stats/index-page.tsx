// GET /stats: the quizzes of this site, with a link to the item analysis of each.
import type { AppHandler } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { FirstQuiz } from '../front/first-quiz.tsx'
import { html, Page } from '../ui/layout.tsx'
import { authorReads } from './access.ts'

export const statsIndex: AppHandler = authorReads((c) =>
  html(
    <Page
      title="Item analysis"
      description="What readers get wrong, for the authors of the quizzes."
      lang="en"
      site={c.var.site}
    >
      <h1>Item analysis</h1>
      <p class="lead">What readers get wrong, quiz by quiz.</p>
      {c.var.catalogue.quizzes.size === 0 && <FirstQuiz />}
      <ul>
        {[...c.var.catalogue.quizzes.values()].map(({ quiz }) => (
          <li>
            <a href={`/stats/${quiz.id}`} lang={quiz.lang}>
              {quiz.title}
            </a>
          </li>
        ))}
      </ul>
    </Page>,
    { cache: CACHE.never },
  ),
)
