// GET /r/:code: a result that somebody shared. Words first; by section of the guide what
// was known and what to revisit, and never which option was chosen.
import { findResult } from '../../api/results.ts'
import type { Library, OpenCheck } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { editionFor } from '../../http/language.ts'
import { againUrl, describeResult, toAskAgain } from '../../results/shared-result.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { OpenedScore } from '../../results/open-code.ts'
import { type PageWords, pageWords } from '../../strings/page-strings.ts'
import { canonicalIn, languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { lostResultPage } from './lost-result.tsx'
import { SectionMarks } from './section-marks.tsx'
import { sharedOutcomePage } from './shared-outcome.tsx'

export function resultPage(library: Library, css: string): AppHandler {
  return async (c) => {
    const found = await findResult(c, library)
    if (!found.ok) return lostResultPage(found.error, editionFor(c, library), css)
    if (found.value.kind === 'outcome') return sharedOutcomePage(c, found.value, library, css)
    const origin = publicOrigin(c)
    const code = c.req.param('code') ?? ''
    const { open, opened } = found.value
    const result = describeResult(open, opened, origin)
    const words = pageWords(open.quiz.lang)
    const reached = words.outOf(result.score, result.maxScore)
    const title = `${reached}: ${result.title}`
    const description = `${result.band.title}. ${words.invitation}`
    return html(
      <Page
        title={title}
        description={description}
        lang={result.lang}
        canonical={canonicalIn(result.lang, open.languages, `${origin}/q/${result.quiz}`)}
        languages={languageLinks(c, open.languages)}
        preview={{
          url: `${origin}/r/${code}`,
          image: library.cardFor(origin, { quiz: open.quiz, tally: result }),
        }}
        isUnlisted
        css={css}
      >
        <section class="card result" aria-labelledby="reached">
          <p class="counter">
            {words.sharedOn[0]}
            <time datetime={result.issued}>{words.date(result.issued)}</time>
            {words.sharedOn[1]}
          </p>
          <h1 id="reached" class="score">
            {reached}
          </h1>
          <p class="lead">{result.title}</p>
          <p>
            <strong>{result.band.title}.</strong> <Rich text={result.band.text} />
          </p>
          {!result.current && <p class="help">{words.changedSince}</p>}
          <SectionMarks sections={result.sections} asked={opened.asked} words={words} />
          <p class="actions">
            <a class="button" href={open.link(`/q/${result.quiz}?challenge=${code}`)}>
              {words.tryIt}
            </a>{' '}
            <a href={open.link(`/g/${open.quiz.guide.id}`)}>{words.readGuide}</a>
          </p>
        </section>
        <Again code={code} open={open} opened={opened} words={words} />
      </Page>,
    )
  }
}

/** For the one whose result it is: asking oneself again is what makes it last. */
function Again(props: { code: string; open: OpenCheck; opened: OpenedScore; words: PageWords }) {
  const { code, open, opened, words } = props

  const missed = toAskAgain(open, opened).length
  if (missed === 0) return null
  return (
    <section class="again" aria-labelledby="again">
      <h2 id="again">{words.again}</h2>
      <p>
        {words.whyAgain} <a href={againUrl(open, opened)}>{words.onlyMissed(missed)}</a>
        {words.orRemind}
      </p>
      <ul class="reminders">
        {RECHECK_DAYS.map((days) => (
          <li>
            <a href={open.link(`/r/${code}/recheck.ics?days=${days}`)}>{words.inDays(days)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
