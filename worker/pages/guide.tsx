// GET /g/:guide: the guide as a well-set article, with checks where a section ends.
import type { Built } from 'selfcheck:built'
import type { PublicGuide } from '../../content/wire.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import type { Library } from '../library.ts'
import { discovery } from './discovery.ts'
import { GuideText } from './guide-text.tsx'
import { html, Page } from './layout.tsx'
import { failurePage } from './problem.tsx'
import { Rich } from './text.tsx'

const WORDS = { missed: 'You missed this' } as const

type Assets = Pick<Built['assets'], 'pageCss' | 'articleJs'>

export function guidePage(library: Library, { pageCss: css, articleJs }: Assets): AppHandler {
  return (c) => {
    const open = library.guides.get(c.req.param('guide') ?? '')
    if (!open) return failurePage({ kind: 'unknown-guide' }, css)
    const guide = open.published(publicOrigin(c))
    const canonical = `${publicOrigin(c)}/g/${guide.id}`
    const { oembed, link } = discovery(canonical, guide.title)
    const quizzes = [...library.quizzes.values()].filter(({ quiz }) => quiz.guide.id === guide.id)
    return html(
      <Page
        title={guide.title}
        description={guide.description}
        lang={guide.lang}
        canonical={canonical}
        oembed={oembed}
        preview={{ image: library.cardFor(publicOrigin(c), { guide: open.guide }) }}
        css={css}
      >
        <article class="guide" data-guide={guide.id}>
          <h1>{guide.title}</h1>
          <p class="lead">{guide.description}</p>
          <Source guide={guide} />
          <Contents guide={guide} />
          <GuideText
            guide={guide}
            missed={WORDS.missed}
            after={(id) => <SectionCheck guide={guide} section={id} />}
          />
          {quizzes.map(({ quiz }) => (
            <p class="actions">
              <a class="button" href={`/q/${quiz.id}`}>
                {quiz.title}
              </a>
            </p>
          ))}
        </article>
        <script type="module" src="/v1.js" />
        <script type="module" src={articleJs} />
      </Page>,
      { link },
    )
  }
}

function Source({ guide: { source } }: { guide: PublicGuide }) {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <p class="source">
      After “{source.url ? <a href={source.url}>{source.title}</a> : source.title}” by{' '}
      {source.author},{' '}
      <time datetime={source.published}>{date.format(new Date(source.published))}</time>. Facts are
      as of that date.
    </p>
  )
}

function Contents({ guide }: { guide: PublicGuide }) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents" class="small">
        In this guide
      </h2>
      <ol class="contents">
        {guide.sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One question about a section, right after it, where feedback teaches most. */
function SectionCheck({ guide, section }: { guide: PublicGuide; section: string }) {
  const check = guide.checks.find((one) => one.section === section)
  if (!check) return null
  const { quiz, question, prompt } = check
  return (
    <div class="screen">
      <self-check quiz={quiz} question={question} heading-level="3">
        <a href={`/q/${quiz}#${question}`}>
          Check yourself: <Rich text={prompt} />
        </a>
      </self-check>
    </div>
  )
}
