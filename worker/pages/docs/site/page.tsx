// A page of the documentation with what is around it: the other pages, its contents, and the pages
// before and after it.

import type { Built } from 'selfcheck:built'
import { docsAddress } from '../../../../content/markdown/docs/address.ts'
import type { DocsPage, DocsPart } from '../../../../content/model/docs-page.ts'
import { Page } from '../../ui/layout.tsx'
import { liveNameOf } from '../live-name.ts'
import { type Includes, Parts } from './parts.tsx'
import { SearchForm } from './search-form.tsx'
import { Neighbours, SideBar } from './side-bar.tsx'

/** Paths of the scripts of the pages. */
export interface DocsScripts {
  readonly page: string
  /** Grades the live examples in the page. */
  readonly live: string
  readonly theme: string
  /** The index of the search, which the first key loads. */
  readonly index: string
}

interface DocsDocumentProps {
  readonly page: DocsPage
  readonly pages: ReadonlyMap<string, DocsPage>
  readonly includes: Includes
  readonly site: Built['site']
  readonly scripts: DocsScripts
}

export function DocsDocument({ page, pages, includes, site, scripts }: DocsDocumentProps) {
  const { id, title, description, parts } = page
  const needs = needsOf(parts, includes)
  return (
    <Page
      title={title}
      description={description}
      lang="en"
      canonical={`https://HOST${docsAddress(id)}`}
      site={site}
      layout="docs"
      nav={<SearchForm index={scripts.index} />}
      beside={<SideBar pages={pages} current={id} />}
    >
      <article class="docs pages">
        <h1>{title}</h1>
        <p class="lead">{description}</p>
        <Contents headings={headingsOf(parts, includes)} />
        <div class="text">
          <Parts parts={parts} includes={includes} />
          <Neighbours pages={pages} current={id} />
        </div>
      </article>
      <script type="module" src={scripts.page} />
      {needs.has('live') && (
        <>
          <script type="module" src={scripts.live} />
          <script type="module" src="/v1.js" />
        </>
      )}
      {needs.has('theme') && <script type="module" src={scripts.theme} />}
    </Page>
  )
}

/** The scripts that its parts need. */
function needsOf(parts: readonly DocsPart[], includes: Includes): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part): readonly string[] => {
      if (part.kind === 'include') return includes[part.name]?.needs ?? []
      return part.kind === 'code' && liveNameOf(part.meta) !== undefined ? ['live'] : []
    }),
  )
}

type Heading = NonNullable<Includes[string]['headings']>[number]

/** Those of the second level. */
function headingsOf(parts: readonly DocsPart[], includes: Includes): readonly Heading[] {
  return parts.flatMap((part) => {
    if (part.kind === 'heading' && part.level === 2) return [part]
    return part.kind === 'include' ? (includes[part.name]?.headings ?? []) : []
  })
}

/** With fewer headings, a reader sees them all. */
const CONTENTS_FROM = 3

function Contents({ headings }: { headings: readonly Heading[] }) {
  if (headings.length < CONTENTS_FROM) return null
  return (
    <nav class="on-page" aria-label="On this page">
      <p class="label">On this page</p>
      <ul>
        {headings.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
