// The search of the documentation: which parts it finds, in which order, and what its index holds.
import { describe, expect, it } from 'vitest'
import { findEntries } from '../../../../../worker/pages/docs/client/find-entries.ts'
import type { SearchEntry } from '../../../../../worker/pages/docs/search-entry.ts'
import { searchEntries } from '../../../../../worker/tools/docs/search-index.ts'

const ENTRIES: readonly SearchEntry[] = [
  { address: '/docs/themes', page: 'Themes', text: 'Set colours and a font.' },
  { address: '/docs/themes#font', page: 'Themes', heading: 'Your font', text: 'Name one.' },
  { address: '/docs/embed', page: 'Put it on a page', text: `${'word '.repeat(40)}café fonts` },
]
const found = (question: string) => findEntries(ENTRIES, question).map(({ entry }) => entry.address)

describe('the search', () => {
  it('finds a part by all of its words, in headings before texts', () => {
    expect(found('font')).toEqual(['/docs/themes#font', '/docs/themes', '/docs/embed'])
    expect(found('colours font')).toEqual(['/docs/themes'])
    expect(found('font nowhere')).toEqual([])
  })

  it('finds the beginning of a word, whatever its capitals and accents', () => {
    expect(found('THEM')).toEqual(['/docs/themes', '/docs/themes#font'])
    expect(found('cafe')).toEqual(['/docs/embed'])
  })

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
  })

  it('shows what stands around the word', () => {
    const [first] = findEntries(ENTRIES, 'cafe')
    expect(first?.excerpt).toMatch(/^… word .*café fonts$/)
  })
})

describe('the index', () => {
  const html = `<main><article><h1>A</h1><p class="lead">Intro.</p>
    <nav class="on-page"><a href="#one">One</a></nav>
    <section id="one"><h2>One</h2><p>First <code>text</code>.</p><h3>Example</h3><p>More.</p>
    <div class="exchange"><pre>json</pre></div></section>
    <h2 id="two">Two &amp; three</h2><p>Last.</p></article></main>`

  it('has an entry for each address, with the text up to the next one', () => {
    expect(searchEntries('page', 'A', html)).toEqual([
      { address: '/docs/page', page: 'A', text: 'A Intro.' },
      { address: '/docs/page#one', page: 'A', heading: 'One', text: 'First text . Example More.' },
      { address: '/docs/page#two', page: 'A', heading: 'Two & three', text: 'Last.' },
    ])
  })
})
