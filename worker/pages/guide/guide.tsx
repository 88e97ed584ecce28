// GET /g/:guide: the guide as an article, its contents beside it where there is room, and at the end
// of each section that has one a question, folded to a line.
import { splitPrompt } from '../../../content/common/blocks/split-prompt.ts'
import type { PublicGuide } from '../../../content/wire/index.ts'
import { guideFor } from '../../catalogue/edition.ts'
import type { OpenGuide } from '../../catalogue/opened.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { LISTED_MAX } from '../../http/limits.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { contentPage } from '../ui/content-page.ts'
import { FactsDate } from '../ui/facts-date.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Authored, Interface, languageAttributes } from '../ui/page-language.tsx'
import { Rich } from '../ui/text.tsx'
import { GuideText } from './article.tsx'
import { Contents } from './contents.tsx'

export const guidePage: AppHandler = async (c) => {
  const found = await guideFor(c)
  if (!found) return failurePage({ kind: 'unknown-guide' }, c)
  const { open, edition } = found
  const guide = open.published(publicOrigin(c))
  const { id, title, description } = guide
  const card = { guide: open.guide }
  const content = { path: `/g/${id}`, title, description, card }
  const { props, strings, headers } = contentPage(c, open, content)
  const quizzes = open.quizzes.slice(0, LISTED_MAX).flatMap((quiz) => {
    const summary = edition.quizzes.get(quiz)
    return summary ? [{ id: quiz, ...edition.listed(summary) }] : []
  })
  return html(
    <Page {...props} site={c.var.site} layout="article">
      <Authored isBlock>
        <article class="guide" data-guide={id}>
          <h1>{title}</h1>
          <div class="intro">
            <p class="lead">{description}</p>
            <div class="origin">
              <Source
                guide={guide}
                sourceLang={open.languages[0] ?? guide.lang}
                strings={strings}
              />
              <FactsDate date={guide.source?.published} strings={strings} />
            </div>
          </div>
          <Contents guide={guide} strings={strings} />
          <div class="text">
            <GuideText
              guide={guide}
              link={open.link}
              strings={strings}
              missed={strings.missed}
              after={(section) => (
                <SectionCheck open={open} guide={guide} section={section} strings={strings} />
              )}
            />
            {quizzes.length > 0 && (
              <nav class="quizzes screen" aria-labelledby="quizzes">
                <h2 id="quizzes">
                  <Interface>{strings.quizzes}</Interface>
                </h2>
                <ul>
                  {quizzes.map((quiz) => (
                    <li>
                      <a href={open.link(`/q/${quiz.id}`)}>{quiz.title}</a>
                      <p>{quiz.description}</p>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
        </article>
      </Authored>
      <script type="module" src="/v1.js" />
      <script type="module" src={c.var.assets.articleJs} />
    </Page>,
    { headers },
  )
}

interface PartProps extends WithStrings {
  readonly guide: PublicGuide
}

/**
 * Nothing if the guide names no text that it rests on. The title of the source is not translated,
 * so it has a `lang` attribute in a translation.
 */
function Source({ guide, sourceLang, strings }: PartProps & { sourceLang: string }) {
  const { title, author, url, published } = guide.source ?? {}
  if (title === undefined && author === undefined && url === undefined) return null
  const other = title === undefined ? {} : languageAttributes(sourceLang, strings.lang)
  const [before, name, after] = strings.source(author, title)
  return (
    <p class="source">
      <Interface>
        {before}
        <span {...other}>{url ? <a href={url}>{name}</a> : name}</span>
        {after}
        {published !== undefined && (
          <>
            {strings.sourceDate[0]}
            <time datetime={published}>{strings.date(published)}</time>
            {strings.sourceDate[1]}
          </>
        )}
      </Interface>
    </p>
  )
}

interface SectionCheckProps extends PartProps {
  readonly open: OpenGuide
  readonly section: string
}

/**
 * One question directly after the section that it is about, where feedback helps most. Folded to
 * a line: the element loads its quiz once it is in sight, so only for readers who open it.
 */
function SectionCheck({ open, guide, section, strings }: SectionCheckProps) {
  const { link, elementLang } = open
  const check = guide.checks.find((one) => one.section === section)
  if (!check) return null
  const { quiz, question, prompt } = check
  return (
    <details class="check screen" data-check={`${quiz}/${question}`}>
      <summary>
        <strong>
          <Interface>{strings.checkYourself}</Interface>
        </strong>{' '}
        <span class="asked">
          <Rich text={splitPrompt(prompt)[0]} />
        </span>
      </summary>
      <Interface isBlock>
        <self-check
          quiz={quiz}
          question={question}
          heading-level="3"
          {...(elementLang && { lang: elementLang })}
        >
          <a href={link(`/q/${quiz}#${question}`)}>
            {strings.checkYourself} <Rich text={prompt} />
          </a>
        </self-check>
      </Interface>
    </details>
  )
}
