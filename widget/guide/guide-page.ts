// The script of our own page of a guide: it marks the sections to revisit, and counts the checks
// that are done. The server has written the words for both into the page.
import { points } from '../../content/common/numbers/format.ts'
import { guideProgress, keptNames } from '../progress/guide-progress.ts'

const article = document.querySelector<HTMLElement>('article[data-guide]')

function show(): void {
  const { toRevisit, checked } = guideProgress(article?.dataset.guide ?? '', keptNames())
  for (const section of article?.querySelectorAll<HTMLElement>('section[id]') ?? []) {
    const isToRevisit = toRevisit.has(section.id)
    section.classList.toggle('is-missed', isToRevisit)
    for (const label of section.querySelectorAll<HTMLElement>('.missed'))
      label.hidden = !isToRevisit
  }
  const checks = [...(article?.querySelectorAll<HTMLElement>('[data-check]') ?? [])]
  const done = checks.filter(({ dataset }) => checked.has(dataset.check ?? '')).length
  for (const count of article?.querySelectorAll('[data-checked]') ?? [])
    count.textContent = points(done, document.documentElement.lang)
  for (const bar of article?.querySelectorAll('progress') ?? []) bar.value = done
}

show()
for (const type of ['self-check:answer', 'self-check:complete'])
  document.addEventListener(type, show)
// Progress in another tab, and a page that comes back from the browser's cache.
for (const type of ['storage', 'pageshow']) addEventListener(type, show)
