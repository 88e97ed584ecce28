// GET /r/:code: a shared result. It shows the score and, by section of the guide, what was right
// and what to revisit. It never shows which option was chosen.
import type { OpenCatalogue, OpenCheck } from '../../catalogue/catalogue.ts'
import { editionFor } from '../../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import type { OpenedScore } from '../../results/opened-result.ts'
import { resultFor } from '../../results/request.ts'
import { recheckUrl, sharedResult, toRecheck } from '../../results/shared-result.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { lostResultPage } from './lost-result.tsx'
import { SectionMarks } from './section-marks.tsx'
import { sharedOutcomePage } from './shared-outcome.tsx'

export function resultPage(catalogue: OpenCatalogue, css: string): AppHandler {
  return async (c) => {
    const found = await resultFor(c, catalogue)
    if (!found.ok) return lostResultPage(found.error, editionFor(c, catalogue), css)
    if (found.value.kind === 'outcome') return sharedOutcomePage(c, found.value, catalogue, css)
    const origin = publicOrigin(c)
    const code = c.req.param('code') ?? ''
    const { open, opened } = found.value
    const result = sharedResult(open, opened, origin)
    const strings = stringsFor(open.quiz.lang)
    const reached = strings.outOf(result.score, result.maxScore)
    const title = `${reached}: ${result.title}`
    const description = `${result.band.title}. ${strings.invitation}`
    return html(
      <Page
        title={title}
        description={description}
        lang={result.lang}
        canonical={open.canonical(`${origin}/q/${result.quiz}`)}
        languages={languageLinks(c, open.languages)}
        preview={{
          url: `${origin}/r/${code}`,
          image: catalogue.cardFor(origin, { quiz: open.quiz, tally: result }),
        }}
        isUnlisted
        css={css}
      >
        <section class="card result" aria-labelledby="reached">
          <p class="counter">
            {strings.sharedOn[0]}
            <time datetime={result.issued}>{strings.date(result.issued)}</time>
            {strings.sharedOn[1]}
          </p>
          <h1 id="reached" class="score">
            {reached}
          </h1>
          <p class="lead">{result.title}</p>
          <p>
            <strong>{result.band.title}.</strong> <Rich text={result.band.text} />
          </p>
          {!result.current && <p class="help">{strings.changedSince}</p>}
          <SectionMarks
            sections={result.sections}
            askedQuestions={opened.askedQuestions}
            strings={strings}
          />
          <p class="actions">
            <a class="button" href={open.link(`/q/${result.quiz}?challenge=${code}`)}>
              {strings.tryIt}
            </a>{' '}
            <a href={open.link(`/g/${open.quiz.guide.id}`)}>{strings.readGuide}</a>
          </p>
        </section>
        <Recheck code={code} open={open} opened={opened} strings={strings} />
      </Page>,
    )
  }
}

interface RecheckProps extends WithStrings {
  readonly code: string
  readonly open: OpenCheck
  readonly opened: OpenedScore
}

/** For the reader who made this result: a recheck of what was missed, now or by a reminder. */
function Recheck({ code, open, opened, strings }: RecheckProps) {
  const count = toRecheck(open, opened).length
  if (count === 0) return null
  return (
    <section class="again" aria-labelledby="again">
      <h2 id="again">{strings.again}</h2>
      <p>
        {strings.whyAgain} <a href={recheckUrl(open, opened)}>{strings.onlyMissed(count)}</a>
        {strings.orRemind}
      </p>
      <ul class="reminders">
        {RECHECK_DAYS.map((days) => (
          <li>
            <a href={open.link(`/r/${code}/recheck.ics?days=${days}`)}>{strings.inDays(days)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
