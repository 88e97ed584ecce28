// The rules for content/site.ts.
import {
  CONTRAST_MIN,
  leastContrast,
  readableAccent,
  SCHEMES,
  type Scheme,
} from '../appearance/accent.ts'
import { readColour } from '../appearance/colour.ts'
import type { Site } from '../model/site.ts'
import type { Diagnostic } from './support/diagnostic.ts'
import { keyAt, placeOf } from './support/locate.ts'

export const SITE_FILE = 'content/site.ts'
export const NAME_MAX = 60

/** A file that was not compiled may lack anything. */
type Unchecked<T> = T extends object ? { readonly [K in keyof T]?: Unchecked<T[K]> } : T

interface SiteFile {
  readonly site: Site
  /** Its text. */
  readonly source: string
  /** Whether the site can read this file: a path from content/, or one of an npm package. */
  hasFile(path: string): boolean
}

type Report = (message: string, ...at: readonly string[]) => void

export function siteFindings({ site, source, hasFile }: SiteFile): Diagnostic[] {
  const findings: Diagnostic[] = []
  const report: Report = (message, ...keys) => {
    const place = placeOf(source, keys.map(keyAt))
    findings.push({ severity: 'error', code: 'site', message, file: SITE_FILE, ...place })
  }
  const { name, lang, colours, icon, cardFonts = {} }: Unchecked<Site> = site
  if (!isSiteName(name))
    report(
      `the name must be one line of 1 to ${NAME_MAX} characters; it stands on pages and cards`,
      'name',
    )
  if (!isLanguage(lang))
    report(`lang "${lang}" is no language tag; write one, such as en or pt-BR`, 'lang')
  for (const scheme of SCHEMES) checkAccent(scheme, colours?.accent?.[scheme], report)
  if (icon) checkIcon(icon, hasFile, report)
  for (const [script, fonts] of Object.entries(cardFonts)) {
    if (!/^[A-Z][a-z]{3}$/.test(script))
      report(`"${script}" is no script; write its ISO 15924 code, such as Latn or Hebr`, script)
    for (const style of ['title', 'text', 'light'] as const) {
      const path = fonts?.[style]
      if (path === undefined && style === 'light') continue
      if (path === undefined || !hasFile(path))
        report(
          `the font "${path}" is not there; write ./ and its path from content/, or its path in an npm package`,
          script,
          style,
        )
    }
  }
  return findings
}

/** What pages and cards have room for. */
export const isSiteName = (name: unknown): boolean =>
  typeof name === 'string' && name.trim() !== '' && name.length <= NAME_MAX && !/\p{Cc}/u.test(name)

function isLanguage(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function checkAccent(scheme: Scheme, text: string | undefined, report: Report): void {
  const at = ['accent', scheme]
  const colour = readColour(text ?? '')
  if (!colour) {
    report(`the ${scheme} accent "${text}" is no colour; write it as #rrggbb`, ...at)
    return
  }
  const contrast = leastContrast(colour, scheme)
  if (contrast >= CONTRAST_MIN) return
  report(
    `the ${scheme} accent ${text} has a contrast of ${contrast.toFixed(2)} on ${scheme} pages; texts need ${CONTRAST_MIN}; take ${readableAccent(colour, scheme)}`,
    ...at,
  )
}

function checkIcon(
  icon: Unchecked<Site['icon'] & object>,
  hasFile: SiteFile['hasFile'],
  report: Report,
) {
  if ('letters' in icon) {
    const count = [...new Intl.Segmenter().segment(String(icon.letters ?? '').trim())].length
    if (count < 1 || count > 3) report('the icon needs one to three letters', 'icon')
    return
  }
  const path = 'file' in icon ? icon.file : undefined
  if (!/^[^/\\]+\.svg$/.test(path ?? '') || !hasFile(`./${path}`))
    report(`the icon "${path}" is not there; write the name of an SVG file in content/`, 'icon')
}
