// GET /r/:code: a shared result. A score is shown by section of the guide, with what was right and
// what to revisit. No page shows which option was chosen.
import { countMarks } from '../../../content/common/attempt/marks.ts'
import { keepingInterface } from '../../catalogue/edition.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { noteLanguage } from '../../http/language.ts'
import type { FoundOutcome, FoundScore } from '../../results/find-result.ts'
import { codeOf, resultFor } from '../../results/request.ts'
import { sharedOutcome } from '../../results/shared-outcome.ts'
import { recheckUrl, sharedResult, toRecheck } from '../../results/shared-result.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { PageStrings } from '../../strings/page-strings.ts'
import { stringsAround } from '../settings/interface-language.ts'
import { html } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { Headline } from './counts.tsx'
import { lostResultPage } from './lost-result.tsx'
import { AboutOutcome } from './outcome.tsx'
import { BandText, SmallPrint } from './score-text.tsx'
import { SectionMarks } from './section-marks.tsx'
import { SharedPage } from './shared-page.tsx'

export const resultPage: AppHandler = async (c) => {
  const found = await resultFor(c)
  if (!found.ok) return lostResultPage(found.error, c)
  // The code decides the language of the content, and the reader that of the interface.
  noteLanguage(c, [found.value.open.lang])
  return html(
    found.value.kind === 'outcome'
      ? sharedOutcomePage(found.value, c)
      : sharedScorePage(found.value, c),
  )
}

function sharedScorePage(found: FoundScore, c: AppContext) {
  const { opened } = found
  const open = keepingInterface(c, found.open)
  const result = sharedResult(open, opened, publicOrigin(c))
  const strings = stringsAround(c, result.lang)
  const counts = countMarks(opened.askedQuestions.map(({ mark }) => mark))
  return (
    <SharedPage
      open={open}
      result={result}
      c={c}
      strings={strings}
      heading={strings.confidence.rightOf(counts.right, counts.answered)}
      description={[result.band && `${result.band.title}.`, strings.invitation]
        .filter(Boolean)
        .join(' ')}
      card={{ quiz: open.quiz, tally: opened }}
      about={
        <>
          <p class="counts">
            <Headline counts={counts} strings={strings} />
          </p>
          <SmallPrint result={result} right={counts.right} strings={strings} />
          <SectionMarks
            sections={result.sections}
            questions={opened.askedQuestions}
            strings={strings}
          />
          <BandText band={result.band} />
        </>
      }
    >
      {recheck({ ...found, open }, codeOf(c), strings)}
    </SharedPage>
  )
}

/** Without reasons, because they would reveal which options were chosen. */
function sharedOutcomePage(found: FoundOutcome, c: AppContext) {
  const open = keepingInterface(c, found.open)
  const result = sharedOutcome(found, publicOrigin(c))
  const { outcome, runnerUp } = result
  const strings = stringsAround(c, result.lang)
  return (
    <SharedPage
      open={open}
      result={result}
      c={c}
      strings={strings}
      heading={outcome.title}
      description={strings.outcome.invitation}
      card={{ quiz: open.quiz, outcome }}
      about={
        <>
          <AboutOutcome outcome={outcome} strings={strings} />
          {runnerUp && (
            <p>
              {strings.outcome.next}:{' '}
              {runnerUp.passage ? (
                <a href={runnerUp.passage.url}>
                  <Rich text={runnerUp.title} />
                </a>
              ) : (
                <Rich text={runnerUp.title} />
              )}
            </p>
          )}
        </>
      }
    />
  )
}

/** For the reader who made this result: a recheck of what was missed, now or by a reminder. */
function recheck({ open, opened }: FoundScore, code: string, strings: PageStrings) {
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
