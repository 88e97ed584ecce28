// The script of our own page of a guide: it marks the sections to revisit. The server has
// written the words for it into the page, hidden.
import { keptNames, sectionsToRevisit } from '../progress/sections-to-revisit.ts'

const article = document.querySelector<HTMLElement>('article[data-guide]')

function mark(): void {
  const toRevisit = sectionsToRevisit(article?.dataset.guide ?? '', keptNames())
  for (const section of article?.querySelectorAll<HTMLElement>('section[id]') ?? []) {
    const isToRevisit = toRevisit.has(section.id)
    section.classList.toggle('is-missed', isToRevisit)
    for (const label of section.querySelectorAll<HTMLElement>('.missed'))
      label.hidden = !isToRevisit
  }
}

mark()
for (const type of ['self-check:answer', 'self-check:complete'])
  document.addEventListener(type, mark)
// Progress in another tab, and a page that comes back from the browser's cache.
for (const type of ['storage', 'pageshow']) addEventListener(type, mark)
