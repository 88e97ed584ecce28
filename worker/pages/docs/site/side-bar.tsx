// The pages of the documentation beside the text. On a narrow screen they fold, without a script.
import { docsAddress } from '../../../../content/markdown/docs/address.ts'
import type { DocsPage } from '../../../../content/model/docs-page.ts'
import { DOCS_GROUPS } from '../contents.ts'

interface SideBarProps {
  readonly pages: ReadonlyMap<string, DocsPage>
  readonly current: string
}

export function SideBar({ pages, current }: SideBarProps) {
  return (
    <details class="docs-pages">
      <summary>All pages of the documentation</summary>
      <nav aria-label="Documentation">
        {DOCS_GROUPS.map(({ title, pages: ids }) => (
          <>
            <p class="label">{title}</p>
            <ul>
              {ids.map((id) => (
                <li>
                  <a href={docsAddress(id)} {...(id === current && { 'aria-current': 'page' })}>
                    {pages.get(id)?.short}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ))}
      </nav>
    </details>
  )
}

/** The pages before and after this one. */
export function Neighbours({ pages, current }: SideBarProps) {
  const ids = DOCS_GROUPS.flatMap((group) => group.pages)
  const at = ids.indexOf(current)
  return (
    <nav class="neighbours" aria-label="Previous and next page">
      <Neighbour page={pages.get(ids[at - 1] ?? '')} rel="prev" label="Previous" />
      <Neighbour page={pages.get(ids[at + 1] ?? '')} rel="next" label="Next" />
    </nav>
  )
}

interface NeighbourProps {
  readonly page: DocsPage | undefined
  readonly rel: 'prev' | 'next'
  readonly label: string
}

function Neighbour({ page, rel, label }: NeighbourProps) {
  if (!page) return null
  return (
    <a rel={rel} href={docsAddress(page.id)}>
      <small>{label}</small> {page.short}
    </a>
  )
}
