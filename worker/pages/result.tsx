// GET /r/:code: a result that somebody shared. Words first; by section of the guide what
// was known and what to revisit, and never which option was chosen.
import { findResult } from '../api/results.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import type { Library, OpenCheck } from '../library.ts'
import { RECHECK_DAYS } from '../share/calendar.ts'
import { againUrl, describeResult, toAskAgain } from '../share/describe.ts'
import type { OpenedScore } from '../share/results.ts'
import { html, Page } from './layout.tsx'
import { lostResultPage } from './lost-result.tsx'
import { SectionMarks } from './section-marks.tsx'
import { sharedOutcomePage } from './shared-outcome.tsx'
import { Rich } from './text.tsx'

export function resultPage(library: Library, css: string): AppHandler {
  return async (c) => {
    const found = await findResult(c, library)
    if (!found.ok) return lostResultPage(found.error, library, css)
    const origin = publicOrigin(c)
    const code = c.req.param('code') ?? ''
    if (found.value.kind === 'match')
      return sharedOutcomePage(found.value, code, library, css, origin)
    const { open, opened } = found.value
    const result = describeResult(open, opened, origin)
    const reached = `${result.score} of ${result.maxScore}`
    const title = `${reached}: ${result.title}`
    const description = `${result.band.title}. Take the self-check yourself, and see why each answer holds.`
    return html(
      <Page
        title={title}
        description={description}
        lang={result.lang}
        canonical={`${origin}/q/${result.quiz}`}
        preview={{
          url: `${origin}/r/${code}`,
          image: library.cardFor(origin, { quiz: open.quiz, tally: result }),
        }}
        isUnlisted
        css={css}
      >
        <section class="card result" aria-labelledby="reached">
          <p class="counter">
            A result, shared on <time datetime={result.issued}>{longDate(result.issued)}</time>
          </p>
          <h1 id="reached" class="score">
            {reached}
          </h1>
          <p class="lead">{result.title}</p>
          <p>
            <strong>{result.band.title}.</strong> <Rich text={result.band.text} />
          </p>
          {!result.current && (
            <p class="help">
              The quiz has changed since. This is the result as it was reached, and the links lead
              to what the guide says today.
            </p>
          )}
          <SectionMarks sections={result.sections} asked={opened.asked} />
          <p class="actions">
            <a class="button" href={`/q/${result.quiz}?challenge=${code}`}>
              Try it yourself
            </a>{' '}
            <a href={`/g/${open.quiz.guide.id}`}>Read the guide</a>
          </p>
        </section>
        <Again code={code} open={open} opened={opened} />
      </Page>,
    )
  }
}

/** For the one whose result it is: asking oneself again is what makes it last. */
function Again({ code, open, opened }: { code: string; open: OpenCheck; opened: OpenedScore }) {
  const missed = toAskAgain(open, opened).length
  if (missed === 0) return null
  return (
    <section class="again" aria-labelledby="again">
      <h2 id="again">Yours? Ask yourself again</h2>
      <p>
        What is asked again after a few days stays.{' '}
        <a href={againUrl(open, opened)}>
          {missed === 1 ? 'Only the one question' : `Only the ${missed} questions`} that{' '}
          {missed === 1 ? 'was' : 'were'} missed or unsure
        </a>
        , or as a reminder in your calendar:
      </p>
      <ul class="reminders">
        {RECHECK_DAYS.map((days) => (
          <li>
            <a href={`/r/${code}/recheck.ics?days=${days}`}>In {days} days</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function longDate(date: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  )
}
