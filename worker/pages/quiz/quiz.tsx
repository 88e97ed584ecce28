// GET /q/:quiz: the quiz as a page of its own. The form stands inside the element,
// so whatever fails, a quiz that works is what is left.

import type { Library } from '../../catalogue/catalogue.ts'
import type { AppHandler } from '../../env.ts'
import { publicOrigin } from '../../env.ts'
import { quizFor } from '../../http/language.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { discovery } from '../ui/oembed-discovery.ts'
import { OnPaper } from '../print/print.tsx'
import { OtherOutcome } from '../result/outcome.tsx'
import { canonicalIn, languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { readSet, setTexts } from '../settings/question-set.ts'
import { readChallenge, setOfChallenge } from './challenge.ts'
import { QuizForm } from './form.tsx'
import { StructuredData } from './structured-data.tsx'

export function quizPage(library: Library, css: string): AppHandler {
  return async (c) => {
    const open = quizFor(c, library)?.open
    if (!open) return failurePage({ kind: 'unknown-quiz' }, css)
    const { asked, quiz, languages, elementLang } = open
    const query = new URL(c.req.url).searchParams
    const code = query.get('challenge') ?? undefined
    const rival = await readChallenge(c, library, open, code)
    const challenge = rival && code
    const set = rival
      ? setOfChallenge(open, rival)
      : readSet(asked, query.get('seed'), query.get('only'))
    const url = `${publicOrigin(c)}/q/${asked.id}`
    const canonical = canonicalIn(asked.lang, languages, url)
    const { oembed, link } = discovery(canonical, asked.title)
    const words = pageWords(asked.lang)
    return html(
      <Page
        title={asked.title}
        description={asked.description}
        lang={asked.lang}
        canonical={canonical}
        alternates={{ languages, url }}
        languages={languageLinks(c, languages)}
        oembed={oembed}
        preview={{ image: library.cardFor(publicOrigin(c), { quiz }) }}
        css={css}
      >
        <h1>{asked.title}</h1>
        <p class="lead">{asked.description}</p>
        {rival?.kind === 'outcome' && <OtherOutcome open={open} rival={rival} />}
        {rival?.kind === 'check' && (
          <p class="challenge">
            {words.challenge[0]}
            <strong>{words.outOf(rival.score, rival.maxScore)}</strong>
            {words.challenge[1]}
          </p>
        )}
        <div class="screen">
          <self-check
            quiz={asked.id}
            {...setTexts(set)}
            {...(challenge && { 'data-challenge': challenge })}
            {...(elementLang && { lang: elementLang })}
            heading-level="2"
            loading="eager"
          >
            <QuizForm
              quiz={asked}
              action={open.link(`/q/${asked.id}`)}
              set={set}
              challenge={challenge}
            />
          </self-check>
        </div>
        <p class="screen">
          {words.guideBehind[0]}
          <a href={open.link(`/g/${quiz.guide.id}`)}>{quiz.guide.title}</a>
          {words.guideBehind[1]}
        </p>
        <OnPaper open={open} set={set} origin={publicOrigin(c)} />
        <StructuredData open={open} url={canonical} />
        <script type="module" src="/v1.js" />
      </Page>,
      { link },
    )
  }
}
