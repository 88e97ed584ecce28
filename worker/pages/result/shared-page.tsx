// The page of a shared result, for scores and outcomes alike: the quiz, the result, links to take
// the same questions and to read the guide, and the date.
import type { Child } from 'hono/jsx'
import { titled } from '../../../content/common/attempt/titled.ts'
import type { SharedOutcome, SharedResult } from '../../../content/wire/index.ts'
import { type CardSubject, cardFor } from '../../catalogue/cards.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { codeOf } from '../../results/request.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { FactsDate } from '../ui/facts-date.tsx'
import { GuideLink } from '../ui/guide-link.tsx'
import { languageLinks } from '../ui/languages.tsx'
import { Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'

interface SharedPageProps extends WithStrings {
  readonly open: OpenQuiz
  readonly result: SharedResult | SharedOutcome
  readonly c: AppContext
  /** "8 of 12 right", or the title of the outcome. */
  readonly heading: string
  readonly description: string
  readonly card: CardSubject
  /** Below the heading. */
  readonly about: Child
  /** Below the card. */
  readonly children?: Child
}

export function SharedPage(props: SharedPageProps) {
  const { open, result, c, heading, description, card, about, strings, children } = props
  const code = codeOf(c)
  const origin = publicOrigin(c)
  return (
    <Page
      title={titled(heading, result.title)}
      description={description}
      lang={strings.lang}
      contentLang={result.lang}
      canonical={open.canonical(`${origin}/q/${result.quiz}`)}
      languages={languageLinks(c, open.languages)}
      preview={{ url: `${origin}/r/${code}`, image: cardFor(open.cards, origin, card) }}
      isUnlisted
      site={c.var.site}
    >
      <section class="card result" aria-labelledby="reached">
        <p class="of">
          <Rich text={result.title} />
        </p>
        <h1 id="reached" class={result.kind === 'outcome' ? 'score outcome' : 'score'}>
          {result.kind === 'outcome' ? <Rich text={heading} /> : heading}
        </h1>
        {about}
        <p class="actions">
          <a class="button" href={open.link(`/q/${result.quiz}?challenge=${code}`)}>
            {strings.tryIt}
          </a>{' '}
          <GuideLink open={open} strings={strings} />
        </p>
        <p class="counter">
          {strings.sharedOn[0]}
          <time datetime={result.issued}>{strings.date(result.issued)}</time>
          {strings.sharedOn[1]}
        </p>
        <FactsDate date={result.factsAsOf} strings={strings} />
        {!result.current && <p class="help">{strings.changedSince}</p>}
      </section>
      {children}
    </Page>
  )
}
