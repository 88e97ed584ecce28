// A form without JavaScript that cannot be graded yet, such as one with words where a number belongs.
// It comes back with everything that was filled in, and says at the field what is missing. Nothing
// is scored or counted.
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { QuestionSet } from '../../catalogue/question-set.ts'
import type { AppContext } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import type { SentValues } from '../questions/question-page.ts'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { QuizForm } from './form.tsx'

interface RefusedForm extends SentValues, WithStrings {
  readonly open: OpenQuiz
  readonly set: QuestionSet
  readonly challenge: string | null | undefined
}

export function refusedPage(c: AppContext, refused: RefusedForm): Promise<Response> {
  const { open, set, challenge, complaints, strings } = refused
  const { id, title, description, lang } = open.publicQuiz
  const page = (
    <Page
      title={`${strings.refused.title}: ${title}`}
      description={description}
      lang={strings.lang}
      contentLang={lang}
      site={c.var.site}
    >
      <h1>
        <Rich text={title} />
      </h1>
      <div class="refused">
        <h2>{strings.refused.title}</h2>
        <p>{strings.refused.nothingLost}</p>
        <ul>
          {[...complaints].map(([question, complaint]) => (
            <li>
              <a href={`#${question}`}>{complaint}</a>
            </li>
          ))}
        </ul>
      </div>
      <QuizForm
        open={open}
        action={open.link(`/q/${id}`)}
        set={set}
        challenge={challenge ?? undefined}
        strings={strings}
        sent={refused}
      />
    </Page>
  )
  return html(page, { status: 422, cache: CACHE.never })
}
