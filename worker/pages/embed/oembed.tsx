// GET /oembed (oEmbed 1.0, type rich): what a site needs that turns a pasted address into
// a frame. The markup is one bare iframe with the attributes that WordPress keeps; a
// script or a wrapper would be dropped by some, and make others drop it all.
import type { Card, CardSubject } from '../../catalogue/cards.ts'
import type { Library } from '../../catalogue/catalogue.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { jsonDocument, serveDocument } from '../../http/document.ts'
import { editionFor, noteLanguage } from '../../http/language.ts'
import { type FieldError, problemResponse } from '../../http/problem.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { SITE_NAME } from '../../strings/site-name.ts'
import { readSettings, type Settings } from '../settings/element-settings.ts'

/** The first question with four options and its buttons, as wide as a column of text. */
const USUAL = { width: 640, height: 520 }
/** No column of text is wider. */
const WIDEST = 1200
const DAY_SECONDS = 86_400

export function oembed(library: Library): AppHandler {
  return (c) => {
    const origin = publicOrigin(c)
    const asked = new URL(c.req.url)
    const query = asked.searchParams
    // The specification: 501 for a format that is not to be had, 404 for an address with no answer.
    if ((query.get('format') || 'json') !== 'json')
      return problemResponse({ kind: 'unsupported-format' })
    const [maxwidth, maxheight] = [query.get('maxwidth'), query.get('maxheight')].map(readBound)
    const errors: FieldError[] = []
    if (!query.get('url')) errors.push({ path: '/url', message: 'The address is missing.' })
    // What comes must stay within the bounds; one that cannot be read cannot be kept to.
    const message = 'A whole number of pixels from 1.'
    if (maxwidth === undefined) errors.push({ path: '/maxwidth', message })
    if (maxheight === undefined) errors.push({ path: '/maxheight', message })
    if (maxwidth === undefined || maxheight === undefined || errors.length > 0)
      return problemResponse({ kind: 'malformed-query', errors })

    const hosts = [new URL(origin).host, asked.host]
    const found = find(c, library, hosts)
    if (!found) return problemResponse({ kind: 'unknown-url' })
    const { title, path, settings, subject } = found
    const width = Math.min(WIDEST, maxwidth ?? USUAL.width)
    const height = Math.min(USUAL.height, maxheight ?? USUAL.height)
    return serveDocument(
      c,
      jsonDocument({
        version: '1.0',
        type: 'rich',
        title,
        provider_name: SITE_NAME,
        provider_url: `${origin}/`,
        cache_age: DAY_SECONDS,
        width,
        height,
        html: String(
          <iframe
            src={`${origin}${path}${search(settings)}`}
            width={width}
            height={height}
            title={title}
            frameborder="0"
          />,
        ),
        ...thumbnail(library.cardFor(origin, subject), maxwidth, maxheight),
      }),
    )
  }
}

/** Null where none was given, undefined where it is not one. */
function readBound(text: string | null | undefined): number | null | undefined {
  if (!text) return null
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

/** All three or none: a picture larger than what was asked for may not be given. */
function thumbnail(card: Card | undefined, maxwidth: number | null, maxheight: number | null) {
  const { url, width, height } = card ?? { width: Infinity, height: Infinity }
  if (!url || width > (maxwidth ?? width) || height > (maxheight ?? height)) return {}
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
}

interface Found {
  readonly subject: CardSubject
  readonly title: string
  readonly path: string
  readonly settings: Settings
}

/**
 * A quiz or guide by the address of its page, or of its frame: in the language that this
 * names, or else the request, whose own goes into the address of the frame.
 */
function find(c: AppContext, library: Library, hosts: string[]): Found | undefined {
  const url = URL.parse(c.req.query('url') ?? '')
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) return undefined
  const [, kind, id = ''] = /^(?:\/e)?\/([qg])\/([\w-]+)\/?$/.exec(url.pathname) ?? []
  const path = `/e/${kind}/${id}`
  const settled = new URLSearchParams(url.searchParams)
  const asked = settled.get('lang') || c.req.query('lang')
  if (asked) settled.set('lang', asked)
  const languages = (kind === 'q' ? library.quizzes : library.guides).get(id)?.languages
  const { quizzes, guides } = editionFor(c, library, languages, asked)
  const open = kind === 'q' ? quizzes.get(id) : undefined
  if (open) {
    noteLanguage(c, [open.quiz.lang], !asked)
    const { quiz } = open
    const settings = readSettings(settled, open.asked)
    const title = pageWords(quiz.lang).selfCheck(quiz.title)
    return { title, subject: { quiz }, path, settings }
  }
  const guide = kind === 'g' ? guides.get(id)?.guide : undefined
  if (!guide) return undefined
  noteLanguage(c, [guide.lang], !asked)
  return { title: guide.title, subject: { guide }, path, settings: readSettings(settled) }
}

function search({ theme, question, lang }: Settings): string {
  const kept = Object.entries({ theme, question, lang }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}
