// GET /docs/moving-in: how to bring questions from other programs. The tables are those of the
// importers (content/import/about/), so the page says what they do.
import type { Built } from 'selfcheck:built'
import { ROW_NAMES } from '../../../content/export/losses/names.ts'
import type { FormatAbout, Mapped, Origin, Refused } from '../../../content/import/about/about.ts'
import { CHANGES, FAULTS } from '../../../content/import/about/every-format.ts'
import { FORMATS } from '../../../content/import/about/formats.ts'
import type { QuestionType } from '../../../content/wire/index.ts'
import { Page } from '../ui/layout.tsx'
import { TakeOut } from './losses.tsx'

const OURS: Readonly<Record<QuestionType, string>> = { ...ROW_NAMES, blanks: 'gaps in a text' }

export function movingInPage(site: Built['site']) {
  return (
    <Page
      title="Move in"
      description="Bring your questions from Moodle, Canvas, Blackboard, H5P, spreadsheets and others: how to get the file, the command, and what becomes of each type."
      lang="en"
      site={site}
      isUnlisted={false}
      layout="article"
    >
      <div class="guide docs pages">
        <h1>Move in</h1>
        <div class="intro">
          <p class="lead">
            Bring the questions that you have. One command makes Markdown of them, names everything
            that it skips or changes with its line, and guesses nothing.
          </p>
          <pre tabindex={0}>
            <code>
              npm run content -- import quiz.xml --dry-run{'\n'}npm run content -- import quiz.xml
            </code>
          </pre>
          <p>
            The first line only reports. The content of a file tells its format, not its ending.
            Text, feedback, hints, pictures, formulas, code, source and licence come along. Then{' '}
            <a href="/docs/write">check and publish</a> the quiz as any other.
          </p>
          <p>
            We haven’t followed the menus below in the programs themselves, and programs move their
            menus. Where one has moved, look for <em>Export</em>.
          </p>
        </div>
        <nav class="contents" aria-label="Formats">
          <ul>
            {FORMATS.map((about) => (
              <li>
                <a href={`#${about.id}`}>{headingOf(about)}</a>
              </li>
            ))}
            <li>
              <a href="#export">Take it out again</a>
            </li>
            <li>
              <a href="#every-format">In every format</a>
            </li>
          </ul>
        </nav>
        <div class="text">
          {FORMATS.map((about) => (
            <Format about={about} />
          ))}
          <TakeOut />
          <section id="every-format">
            <h2>In every format</h2>
            <p>One question that cannot be read costs no other. It is skipped if</p>
            <Sentences texts={Object.values(FAULTS)} />
            <p>Kept in another form, with a warning:</p>
            <Sentences texts={Object.values(CHANGES)} />
          </section>
        </div>
      </div>
    </Page>
  )
}

function Format({ about }: { readonly about: FormatAbout }) {
  const { id, origins, file, maps, refuses, faults, changes } = about
  return (
    <section id={id}>
      <h2>{headingOf(about)}</h2>
      {origins.map((origin) => (
        <OriginText {...origin} />
      ))}
      <pre tabindex={0}>
        <code>npm run content -- import {file}</code>
      </pre>
      <h3>What it becomes</h3>
      <dl class="pairs">
        {[...Map.groupBy(Object.values(maps), oursOf)].map(([ours, types]) => (
          <div>
            <dt>{namesOf(types)}</dt>
            <dd>{capital(ours)}</dd>
          </div>
        ))}
      </dl>
      <Refusals list={Object.values(refuses)} />
      <More title="Skipped, with its line, if" texts={Object.values(faults)} />
      <More title="Kept in another form, with a warning" texts={Object.values(changes)} />
    </section>
  )
}

function OriginText({ name, steps, source }: Origin) {
  return (
    <p>
      <b>{name}.</b> {steps}
      {source && (
        <>
          {' '}
          <small>
            See <a href={source}>its documentation</a>.
          </small>
        </>
      )}
    </p>
  )
}

/** Types of theirs that become the same stand together. */
function oursOf({ ours, note }: Mapped): string {
  const names = ours.map((type) => OURS[type]).join(' or ')
  return note ? `${names}. ${note}` : names
}

/** Types with one reason stand together. */
function Refusals({ list }: { readonly list: readonly Refused[] }) {
  if (list.length === 0) return null
  return (
    <>
      <h3>What cannot be mapped</h3>
      <dl class="pairs">
        {[...Map.groupBy(list, ({ why }) => why)].map(([why, types]) => (
          <div>
            <dt>{namesOf(types)}</dt>
            <dd>{capital(why)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function More({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <Sentences texts={texts} />
    </details>
  )
}

const Sentences = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
)

const headingOf = ({ title, knownFrom }: FormatAbout) =>
  knownFrom === undefined ? title : `${title}: ${knownFrom}`

const namesOf = (types: readonly { readonly theirs: string }[]) =>
  [...new Set(types.map(({ theirs }) => theirs))].join(', ')

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
