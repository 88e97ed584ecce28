// <self-check-guide>: the guide inside the element, and what quizzes on the same page tell
// it: where the reader is to be taken, and that there may be another section to revisit.
import type { PublicGuide } from '../../content/wire/index.ts'
import type { Mount } from '../element/context.ts'
import { keptNames, missedSections } from '../progress/sections-to-revisit.ts'
import { adopt, sheet as appSheet, headingLevel, paint, speak, takeOver } from '../quiz/mount.ts'
import { type GuideStrings, guideEn } from '../strings/strings-guide.ts'
import css from '../styles/guide.css'
import { linkTarget } from '../ui/links.ts'
import { passOn, tagOfChecks } from './guide-check.ts'
import { guideView } from './guide-view.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

interface OpenGuide {
  show(section: string): boolean
  draw(): void
}

/** Guides of this page, by their elements. */
const open = new Map<HTMLElement, OpenGuide>()
/** Progress of this page's quizzes: where storage is refused, nothing else tells of it. */
const heard = new Map<string, string>()

/** Takes the reader to a section; false where the element shows none of that id. */
export function showSection(host: HTMLElement, section: string): boolean {
  return open.get(host)?.show(section) ?? false
}

/** A quiz on the page has kept something under this name. */
export function progressKept(name: string, storage: string): void {
  heard.set(name, storage)
  for (const guide of open.values()) guide.draw()
}

export const mount: Mount<PublicGuide> = ({ host, api, emit, lang: wanted }, guide) => {
  const root = document.createElement('div')
  let lang = 'en'
  let words: GuideStrings = guideEn
  const checks = () => root.querySelectorAll<HTMLElement>(tagOfChecks(host))

  function draw(): void {
    const view = {
      host,
      api,
      level: headingLevel(host),
      hidden: new Set(host.getAttribute('hide')?.split(/\s+/)),
      wanted,
      lang,
      words,
      linkTarget: linkTarget(api),
      missed: missedSections(guide.id, new Map([...keptNames(), ...heard])),
    }
    paint(host, root, guide.lang, guideView(view, guide))
    for (const check of checks()) passOn(host, check, view.level + 1, wanted)
  }

  function show(section: string): boolean {
    const place = root.querySelector<HTMLElement>(`section#${CSS.escape(section)}`)
    if (!place) return false
    for (const other of root.querySelectorAll('.reached')) other.classList.remove('reached')
    place.classList.add('reached')
    place.scrollIntoView()
    // Where the reader goes on with the keyboard, and what is read out.
    place.querySelector<HTMLElement>('[role="heading"]')?.focus({ preventScroll: true })
    return true
  }

  adopt(host, appSheet, sheet)
  draw()
  // Words of ours that come late are few and small: nothing waits for them.
  speak(`${wanted}\n${guide.lang}`, (tongue, spoken) => {
    lang = tongue
    words = 'missed' in spoken ? spoken : guideEn
    draw()
  })
  takeOver(host, root)
  open.set(host, { show, draw })
  queueMicrotask(() => {
    emit('self-check:ready', { title: guide.title })
    goToFragment(show)
  })
  return {
    connect: () => open.set(host, { show, draw }),
    disconnect: () => open.delete(host),
    update: draw,
    reset: () => {
      for (const check of checks()) if ('reset' in check) (check.reset as () => void)()
    },
    focus: () => root.querySelector<HTMLElement>('[tabindex]')?.focus(),
  }
}

/**
 * Fragments end at a shadow root, so what the browser does for `#section` is done here:
 * unless the page has something of that id itself, or the reader has gone elsewhere.
 */
function goToFragment(show: (section: string) => boolean): void {
  const fragment = location.hash.slice(1)
  if (fragment && scrollY === 0 && !document.getElementById(fragment)) show(fragment)
}
