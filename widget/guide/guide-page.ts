// The script of our own page of a guide: what was missed in the checks at the ends of its
// sections is marked in the article. The words are there, and only shown.
import { keptNames, missedSections } from '../progress/sections-to-revisit.ts'

const article = document.querySelector<HTMLElement>('article[data-guide]')

function mark(): void {
  const missed = missedSections(article?.dataset.guide ?? '', keptNames())
  for (const section of article?.querySelectorAll<HTMLElement>('section[id]') ?? []) {
    const isMissed = missed.has(section.id)
    section.classList.toggle('is-missed', isMissed)
    for (const words of section.querySelectorAll<HTMLElement>('.missed')) words.hidden = !isMissed
  }
}

mark()
for (const type of ['self-check:answer', 'self-check:complete'])
  document.addEventListener(type, mark)
// Another tab, and a page that comes back from the browser's cache.
for (const type of ['storage', 'pageshow']) addEventListener(type, mark)
