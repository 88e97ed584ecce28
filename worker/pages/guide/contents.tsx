// The contents of a guide, with how many of its checks the reader has done. There are two lists, of
// which the stylesheet shows one: open beside the text, and folded to a line above it on a narrow
// screen. No style opens a closed `details` in a way that screen readers hear as open.
import type { PublicGuide } from '../../../content/wire/index.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Interface } from '../ui/page-language.tsx'

export function Contents({ guide, strings }: WithStrings & { readonly guide: PublicGuide }) {
  const { checks, comparison, sections, takeaways } = guide
  const [before, after] = strings.checkedOf(checks.length)
  const entries = [
    ...(comparison ? [{ id: 'comparison', title: comparison.title }] : []),
    ...sections,
    ...(takeaways.length > 0 ? [{ id: 'takeaways', title: strings.takeaways }] : []),
  ]
  const list = (
    <ul>
      {entries.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{id === 'takeaways' ? <Interface>{title}</Interface> : title}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav class="contents screen" aria-label={strings.contents}>
      <details class="above">
        <summary>
          <Interface>{strings.contents}</Interface>
        </summary>
        {list}
      </details>
      <div class="beside">
        <p class="label">
          <Interface>{strings.contents}</Interface>
        </p>
        {list}
      </div>
      {checks.length > 0 && (
        // The script of the page (widget/guide/guide-page.ts) counts. Nothing is checked before.
        <p class="checked">
          <progress max={checks.length} value={0} aria-hidden="true" />
          <Interface>
            {before}
            <span data-checked>{strings.numeral('0')}</span>
            {after}
          </Interface>
        </p>
      )}
    </nav>
  )
}
