// Fills <self-check-guide> with a guide. Quizzes on the same page can show one of its sections
// and report new progress.
import type { PublicGuide } from '../../content/wire/index.ts'
import type { ElementContext, Mounted } from '../element/context.ts'
import type { SelfCheckBase } from '../element/elements.ts'
import { fill } from '../element/inside/fill.ts'
import { guideProgress, keptNames } from '../progress/guide-progress.ts'
import { en, type Strings } from '../strings/en.ts'
import { loadStrings } from '../strings/interface-language.ts'
import css from '../styles/guide.css'
import comparisonCss from '../styles/shared-comparison.css'
import { cardSheet } from '../ui/card-sheet.ts'
import { renderLit } from '../ui/html.ts'
import { linkTarget } from '../ui/links.ts'
import { loadBlocks } from '../ui/load-blocks.ts'
import { addStyles, headingLevel, setLook, styleSheet } from '../ui/look.ts'
import { followPage } from '../ui/page-changes.ts'
import { replaceFallback } from '../ui/replace-fallback.ts'
import { wholeDrawing } from '../ui/whole-drawing.ts'
import { guideArticle } from './guide-article.ts'
import { passAttributes, tagOfChecks } from './guide-check.ts'
import type { GuideView } from './guide-view.ts'

const sheet = styleSheet(comparisonCss + css)

interface OpenGuide {
  show(section: string): boolean
  draw(): void
}

/** The guides of this page by their elements. */
const openGuides = new Map<HTMLElement, OpenGuide>()

/**
 * Progress of the quizzes on this page, with the `storage` attribute of each. If storage is
 * refused, the progress is in memory only, and no list of names exists elsewhere.
 */
const progressHere = new Map<string, string>()

/** Takes the reader to a section; false if the element does not show it. */
export async function showSection(guide: SelfCheckBase, section: string): Promise<boolean> {
  if (!openGuides.has(guide)) await loaded(guide)
  return openGuides.get(guide)?.show(section) ?? false
}

/** A guide far from the viewport has not loaded yet. */
function loaded(guide: SelfCheckBase): Promise<void> {
  // One in a frame cannot show a section.
  if (guide.dataset.state === 'ready') return Promise.resolve()
  return new Promise((done) => {
    for (const type of ['self-check:ready', 'self-check:error'])
      guide.addEventListener(type, () => done(), { once: true })
    guide.start()
  })
}

/** A quiz on the page has saved progress under this name. */
export function progressChanged(name: string, storage: string): void {
  progressHere.set(name, storage)
  for (const guide of openGuides.values()) guide.draw()
}

export const mount = fill(mountGuide)

function mountGuide(context: ElementContext, guide: PublicGuide): Mounted {
  const { host, api, emit, fail, lang: requestedLang } = context
  const root = document.createElement('div')
  let lang = 'en'
  let strings: Strings = en
  let listening: AbortController | undefined
  const drawWhole = wholeDrawing(root)
  const checks = () => root.querySelectorAll<HTMLElement>(tagOfChecks(host))

  function draw(): void {
    const level = headingLevel(host)
    const kept = new Map([...keptNames(), ...progressHere])
    const { toRevisit, checked } = guideProgress(guide.id, kept, `${api}/`)
    const view: GuideView = {
      host,
      api,
      level,
      hidden: new Set(host.getAttribute('hide')?.split(/\s+/)),
      linkTarget: linkTarget(api),
      requestedLang,
      lang,
      strings,
      toRevisit,
      checked: (checks) =>
        checks.filter(({ quiz, question }) => checked.has(`${quiz}/${question}`)).length,
      show,
    }
    drawWhole(() => {
      setLook(host, root, guide.lang)
      renderLit(guideArticle(view, guide), root)
    })
    for (const check of checks()) passAttributes(host, check, level + 1, requestedLang)
  }

  function show(section: string): boolean {
    const target = root.querySelector<HTMLElement>(`section#${CSS.escape(section)}`)
    if (!target) return false
    for (const other of root.querySelectorAll('.reached')) other.classList.remove('reached')
    target.classList.add('reached')
    target.scrollIntoView()
    // Keyboard and screen reader go on from the heading.
    target.querySelector<HTMLElement>('[role="heading"]')?.focus({ preventScroll: true })
    return true
  }

  addStyles(host, cardSheet, sheet)
  // Text that becomes paragraphs and pictures later would move the page.
  loadBlocks(context, guide)
    .then(() => {
      draw()
      replaceFallback(host, root)
      emit('self-check:ready', { title: guide.title })
      showFragment(show)
    })
    .catch(fail)
  // A guide has few strings of the interface, so it does not wait for them.
  loadStrings(context.load, `${requestedLang}\n${guide.lang}`, (chosen, loaded) => {
    lang = chosen
    strings = loaded
    draw()
  }).catch(fail)
  openGuides.set(host, { show, draw })
  return {
    connect() {
      listening?.abort()
      listening = new AbortController()
      followPage(host, listening.signal)
      addStyles(host)
      openGuides.set(host, { show, draw })
    },
    disconnect() {
      listening?.abort()
      openGuides.delete(host)
    },
    update: draw,
    reset: () => {
      for (const check of checks()) if ('reset' in check) (check.reset as () => void)()
    },
    focus: () => root.querySelector<HTMLElement>('[tabindex]')?.focus(),
  }
}

/**
 * A browser looks for the target of `#section` in the document only, not in shadow roots, so
 * this does it. Not if the page has an element of that id, or the reader has scrolled.
 */
function showFragment(show: (section: string) => boolean): void {
  const fragment = location.hash.slice(1)
  if (fragment && scrollY === 0 && !document.getElementById(fragment)) show(fragment)
}
