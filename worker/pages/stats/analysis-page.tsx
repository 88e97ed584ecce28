// The item analysis of a quiz, for its author. In English: who runs a quiz reads its files, which
// are in English too, and what authors wrote stays in their language.
import type { Built } from 'selfcheck:built'
import type { ItemAnalysis } from '../../statistics/analysis/item-analysis.ts'
import { Page } from '../ui/layout.tsx'
import { Authored } from '../ui/page-language.tsx'
import { Controls } from './controls.tsx'
import { plural } from './parts/figures.ts'
import { Findings } from './parts/findings.tsx'
import { Notes } from './parts/notes.tsx'
import { OverTime } from './parts/over-time.tsx'
import { Overview } from './parts/overview.tsx'
import { Question } from './parts/question.tsx'

interface AnalysisPageProps {
  readonly analysis: ItemAnalysis
  /** The language of the quiz. */
  readonly lang: string
  readonly site: Built['site']
  /** Whether the quiz lets its answers be counted. */
  readonly isCounted: boolean
  /** Whether a key is set, so that figures can be reset. */
  readonly hasKey: boolean
}

export function AnalysisPage({ analysis, lang, site, isCounted, hasKey }: AnalysisPageProps) {
  const { title, quiz, attempts, finished, caution, population, questions } = analysis
  const current = questions.filter(({ isCurrent }) => isCurrent)
  // Without its days, a revision that is left out may still have answers that others have too.
  const isEmpty = attempts === 0 && questions.every(({ n }) => n === 0)
  return (
    <Page
      title={`Item analysis: ${title}`}
      description="What readers get wrong, for the author of the quiz."
      lang="en"
      contentLang={lang}
      site={site}
      layout="article"
    >
      <div class="stats">
        <p class="of">Item analysis</p>
        <h1>
          <Authored>{title}</Authored>
        </h1>
        <p class="lead">
          {plural(attempts, 'attempt')}
          {attempts > 0 && `, ${finished} of them with every question answered`}. {population}
        </p>
        {attempts > 0 && attempts < caution && (
          <p class="caution">
            <strong>These figures are rough.</strong> Under {caution} answers, chance alone moves
            them a lot: look at the intervals, and wait before you change much.
          </p>
        )}
        <p>
          <a href={`/q/${quiz}`}>The quiz</a> · <a href={`/stats/${quiz}?format=csv`}>CSV</a> ·{' '}
          <a href={`/stats/${quiz}?format=json`}>JSON</a> · <a href="/stats">All quizzes</a>
        </p>
        {isEmpty ? (
          <p>
            {isCounted
              ? 'No attempt has been counted yet. Answer the quiz, and load this page again. An attempt in which no answer takes a second isn’t counted.'
              : 'This quiz has statistics: false, so its answers aren’t counted.'}
          </p>
        ) : (
          <>
            <Findings {...analysis} />
            <OverTime days={analysis.days} />
            <Overview {...analysis} />
            <h2>Question by question</h2>
            {current.map((question, index) => (
              <Question
                number={index + 1}
                question={question}
                earlier={questions.filter(
                  (one) => one.question === question.question && !one.isCurrent,
                )}
                floor={analysis.floor}
                caution={caution}
              />
            ))}
          </>
        )}
        <Notes />
        <Controls analysis={analysis} hasKey={hasKey} />
      </div>
    </Page>
  )
}
