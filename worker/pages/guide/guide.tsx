// GET /g/:guide: the guide as a well-set article, with checks where a section ends.
import type { Built } from 'selfcheck:built'
import type { PublicGuide } from '../../../content/wire/index.ts'
import type { Library, OpenGuide } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { guideFor } from '../../http/language.ts'
import { type PageWords, pageWords } from '../../strings/page-strings.ts'
import { discovery } from '../ui/oembed-discovery.ts'
import { canonicalIn, languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { Rich } from '../ui/text.tsx'
import { GuideText } from './article.tsx'

type Assets = Pick<Built['assets'], 'pageCss' | 'articleJs'>

export function guidePage(library: Library, { pageCss: css, articleJs }: Assets): AppHandler {
  return (c) => {
    const found = guideFor(c, library)
    if (!found) return failurePage({ kind: 'unknown-guide' }, css)
    const { open, edition } = found
    const { languages, link: linkOn } = open
    const guide = open.published(publicOrigin(c))
    const url = `${publicOrigin(c)}/g/${guide.id}`
    const canonical = canonicalIn(guide.lang, languages, url)
    const { oembed, link } = discovery(canonical, guide.title)
    const words = pageWords(guide.lang)
    const quizzes = [...edition.quizzes.values()].filter(({ quiz }) => quiz.guide.id === guide.id)
    return html(
      <Page
        title={guide.title}
        description={guide.description}
        lang={guide.lang}
        canonical={canonical}
        alternates={{ languages, url }}
        languages={languageLinks(c, languages)}
        oembed={oembed}
        preview={{ image: library.cardFor(publicOrigin(c), { guide: open.guide }) }}
        css={css}
      >
        <article class="guide" data-guide={guide.id}>
          <h1>{guide.title}</h1>
          <p class="lead">{guide.description}</p>
          <Source guide={guide} written={languages[0] ?? guide.lang} words={words} />
          <Contents guide={guide} words={words} />
          <GuideText
            guide={guide}
            link={linkOn}
            missed={words.missed}
            after={(id) => <SectionCheck open={open} guide={guide} section={id} words={words} />}
          />
          {quizzes.map(({ quiz }) => (
            <p class="actions">
              <a class="button" href={linkOn(`/q/${quiz.id}`)}>
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

interface PartProps {
  readonly guide: PublicGuide
  readonly words: PageWords
}

/** Its title stays as it was written, whatever language the guide is read in. */
function Source({ guide: { source, lang }, written, words }: PartProps & { written: string }) {
  const other = written === lang ? {} : { lang: written }
  const [before, between, after] = words.source(source.author)
  return (
    <p class="source">
      {before}
      <span {...other}>{source.url ? <a href={source.url}>{source.title}</a> : source.title}</span>
      {between}
      <time datetime={source.published}>{words.date(source.published)}</time>
      {after}
    </p>
  )
}

function Contents({ guide, words }: PartProps) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents" class="small">
        {words.contents}
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

interface SectionCheckProps {
  open: OpenGuide
  guide: PublicGuide
  section: string
  words: PageWords
}

/** One question about a section, right after it, where feedback teaches most. */
function SectionCheck({ open, guide, section, words }: SectionCheckProps) {
  const { link, elementLang } = open
  const check = guide.checks.find((one) => one.section === section)
  if (!check) return null
  const { quiz, question, prompt } = check
  return (
    <div class="screen">
      <self-check
        quiz={quiz}
        question={question}
        heading-level="3"
        {...(elementLang && { lang: elementLang })}
      >
        <a href={link(`/q/${quiz}#${question}`)}>
          {words.checkYourself} <Rich text={prompt} />
        </a>
      </self-check>
    </div>
  )
}
