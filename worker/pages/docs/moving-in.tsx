// How to bring questions from other programs, for /docs/moving-in. The tables are those of the
// importers (content/import/about/), so the page says what they do.
import { ROW_NAMES } from '../../../content/export/losses/names.ts'
import type { FormatAbout, Mapped, Origin, Refused } from '../../../content/import/about/about.ts'
import { CHANGES, FAULTS } from '../../../content/import/about/every-format.ts'
import { FORMATS } from '../../../content/import/about/formats.ts'
import type { QuestionType } from '../../../content/wire/index.ts'
import type { Include } from './site/parts.tsx'
import { Snippet } from './snippet.tsx'

const OURS: Readonly<Record<QuestionType, string>> = { ...ROW_NAMES, blanks: 'gaps in a text' }

const EVERY_FORMAT = { id: 'every-format', title: 'In every format' }

export const FORMATS_INCLUDE: Include = {
  headings: [...FORMATS.map((about) => ({ id: about.id, title: headingOf(about) })), EVERY_FORMAT],
  Part: () => (
    <>
      {FORMATS.map((about) => (
        <Format about={about} />
      ))}
      <section id={EVERY_FORMAT.id}>
        <h2>{EVERY_FORMAT.title}</h2>
        <p>One question that cannot be read costs no other. It is skipped if</p>
        <Sentences texts={Object.values(FAULTS)} />
        <p>Kept in another form, with a warning:</p>
        <Sentences texts={Object.values(CHANGES)} />
      </section>
    </>
  ),
}

function Format({ about }: { readonly about: FormatAbout }) {
  const { id, origins, file, maps, refuses, faults, changes } = about
  return (
    <section id={id}>
      <h2>{headingOf(about)}</h2>
      {origins.map((origin) => (
        <OriginText {...origin} />
      ))}
      <Snippet language="sh" text={`npm run content -- import ${file}`} />
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

function headingOf({ title, knownFrom }: FormatAbout): string {
  return knownFrom === undefined ? title : `${title}: ${knownFrom}`
}

const namesOf = (types: readonly { readonly theirs: string }[]) =>
  [...new Set(types.map(({ theirs }) => theirs))].join(', ')

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
