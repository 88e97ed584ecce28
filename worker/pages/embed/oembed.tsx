// GET /oembed (oEmbed 1.0, type rich): for sites that turn a pasted address into an iframe. The
// HTML is one plain iframe with the attributes that WordPress keeps. Some sites remove scripts
// and wrappers, and some reject HTML that contains them.
import { type Card, cardFor } from '../../catalogue/cards.ts'
import { editionOfOne } from '../../catalogue/edition.ts'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import { canonicalPath } from '../../http/canonical.ts'
import { jsonDocument, serveDocument } from '../../http/document.ts'
import { noteLanguage } from '../../http/language.ts'
import { type FieldError, problemResponse } from '../../http/problem.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { type ElementSettings, readSettings } from '../settings/element-settings.ts'

/**
 * Fits the first question with four options and its buttons in a column of text. Some themes of
 * WordPress limit the height of a frame by the proportion of these two: with 640 and 620 the
 * question still fits a column of 560 px, and in a narrower one the frame scrolls. So the width is
 * never more, whatever a site allows.
 */
const DEFAULT_SIZE = { width: 640, height: 620 }
const DAY_SECONDS = 86_400

export const oembed: AppHandler = async (c) => {
  const origin = publicOrigin(c)
  const { host, searchParams: query } = new URL(c.req.url)
  // oEmbed requires 501 for a format that is not supported, and 404 for an unknown address.
  if ((query.get('format') || 'json') !== 'json')
    return problemResponse({ kind: 'unsupported-format' })
  const [maxwidth, maxheight] = [query.get('maxwidth'), query.get('maxheight')].map(readLimit)
  const errors: FieldError[] = []
  if (!query.get('url'))
    errors.push({ path: '/url', message: 'Send the address of a quiz or a guide.' })
  // The answer must respect these limits, so a limit that cannot be read is an error.
  const message = 'Send a whole number of pixels, 1 or more.'
  if (maxwidth === undefined) errors.push({ path: '/maxwidth', message })
  if (maxheight === undefined) errors.push({ path: '/maxheight', message })
  if (maxwidth === undefined || maxheight === undefined || errors.length > 0)
    return problemResponse({ kind: 'malformed-query', errors })

  const hosts = [new URL(origin).host, host]
  const found = await findSubject(c, hosts)
  if (!found) return problemResponse({ kind: 'unknown-url' })
  const { title, path, settings, subject, cards } = found
  const width = Math.min(DEFAULT_SIZE.width, maxwidth ?? DEFAULT_SIZE.width)
  const height = Math.min(DEFAULT_SIZE.height, maxheight ?? DEFAULT_SIZE.height)
  return serveDocument(
    c,
    jsonDocument({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: c.var.site.name,
      provider_url: `${origin}/`,
      cache_age: DAY_SECONDS,
      width,
      height,
      html: String(
        <iframe
          src={`${origin}${path}${settingsQuery(settings)}`}
          width={width}
          height={height}
          title={title}
          frameborder="0"
        />,
      ),
      ...thumbnail(cardFor(cards, origin, subject), maxwidth, maxheight),
    }),
  )
}

/** Null if the parameter is absent, undefined if it is not a whole number from 1. */
function readLimit(text: string | null | undefined): number | null | undefined {
  if (!text) return null
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

/** All three fields or none: oEmbed does not allow an image larger than the limits. */
function thumbnail(card: Card | undefined, maxwidth: number | null, maxheight: number | null) {
  const { url, width, height } = card ?? { width: Infinity, height: Infinity }
  if (!url || width > (maxwidth ?? width) || height > (maxheight ?? height)) return {}
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
}

/**
 * The quiz or guide that `url` names by the address of its page or of its iframe page. The
 * language is that of `url`, or else of this request, and the iframe gets the same `lang`.
 */
async function findSubject(c: AppContext, hosts: string[]) {
  const url = URL.parse(c.req.query('url') ?? '')
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) return undefined
  const [, kind, id = ''] =
    /^(?:\/e)?\/([qg])\/([\w-]+)$/.exec(canonicalPath(url.pathname) ?? '') ?? []
  const path = `/e/${kind}/${id}`
  const query = new URLSearchParams(url.searchParams)
  const lang = query.get('lang') || c.req.query('lang')
  if (lang) query.set('lang', lang)
  const { catalogue } = c.var
  const summary = (kind === 'q' ? catalogue.quizzes : catalogue.guides).get(id)
  const edition = editionOfOne(c, summary, lang)
  const open = kind === 'q' ? await edition.quiz(id) : undefined
  if (open) {
    noteLanguage(c, [open.quiz.lang], !lang)
    const { quiz, cards } = open
    const settings = readSettings(query, open)
    const title = stringsFor(quiz.lang).selfCheck(quiz.title)
    return { title, subject: { quiz }, cards, path, settings }
  }
  const openGuide = kind === 'g' ? await edition.guide(id) : undefined
  if (!openGuide) return undefined
  const { guide, cards } = openGuide
  noteLanguage(c, [guide.lang], !lang)
  return { title: guide.title, subject: { guide }, cards, path, settings: readSettings(query) }
}

function settingsQuery(settings: ElementSettings): string {
  const { theme, question, seed, set, only, lang } = settings
  const query = Object.entries({ theme, question, seed, set, only, lang }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return query.length > 0 ? `?${new URLSearchParams(query)}` : ''
}
