// The snippet that a blogger copies. The server and the script of the front page call the same
// pure function, so both always show the same snippet.

/** What the snippet embeds: a quiz or a part of it, or a guide. */
export interface Piece {
  readonly kind: 'quiz' | 'guide'
  readonly id: string
  readonly question?: string
  readonly set?: string
  /** Ids of the questions that the blogger chose. Never beside `question` and `set`. */
  readonly only?: readonly string[]
  /** The text of the link that remains if neither script nor iframe runs. */
  readonly title: string
}

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/**
 * The form of the snippet for each platform: the element and its script on two lines, on one line,
 * as JSX or in Svelte; the element alone, where the script belongs into the configuration; an
 * iframe, the address of the iframe page, or the address of the page.
 */
const SNIPPET_FORM = {
  html: 'element',
  wordpress: 'line',
  ghost: 'line',
  notion: 'iframe-address',
  medium: 'address',
  squarespace: 'line',
  wix: 'iframe',
  blogger: 'line',
  lms: 'iframe',
  astro: 'element',
  hugo: 'element',
  vitepress: 'element-alone',
  docusaurus: 'jsx-alone',
  next: 'jsx',
  sveltekit: 'svelte',
  vue: 'element-alone',
  nuxt: 'element-alone',
} as const

export type Platform = keyof typeof SNIPPET_FORM
export const PLATFORMS = Object.keys(SNIPPET_FORM) as readonly Platform[]

/** Whether a stylesheet of the page reaches the widget. */
export const takesStyles = (platform: Platform) =>
  !['iframe', 'iframe-address', 'address'].includes(SNIPPET_FORM[platform])

/** Where on the page it stands. Near the top the script brings the quiz along, in one response. */
export const PLACES = ['further-down', 'near-top'] as const
export type Place = (typeof PLACES)[number]

/** Whether the place changes the snippet: it has our script, and the whole quiz or a set of it. */
export function takesPlace({ kind, question, only }: Piece, platform: Platform): boolean {
  const isWhole = kind === 'quiz' && question === undefined && !only
  return isWhole && ['element', 'line', 'jsx', 'svelte'].includes(SNIPPET_FORM[platform])
}

export interface Choice {
  readonly piece: Piece
  readonly theme: Theme
  readonly platform: Platform
  readonly place?: Place
}

/** The piece with the questions that the blogger chose in place of its set, if they chose any. */
export function withOnly({ set, ...piece }: Piece, chosen: readonly string[]): Piece {
  if (chosen.length > 0) return { ...piece, only: chosen }
  return set === undefined ? piece : { ...piece, set }
}

/** A choice with default values for those that do not exist. */
export function choiceOf(
  piece: Piece,
  { theme, platform, place }: { readonly [Name in 'theme' | 'platform' | 'place']: unknown },
): Required<Choice> {
  return {
    piece,
    theme: THEMES.find((one) => one === theme) ?? 'auto',
    platform: PLATFORMS.find((one) => one === platform) ?? 'html',
    place: PLACES.find((one) => one === place) ?? 'further-down',
  }
}

export function snippet(origin: string, { piece, theme, platform, place }: Choice): string {
  const { id: quiz, set } = piece
  const isBrought = place === 'near-top' && takesPlace(piece, platform)
  const src = withQuery(`${origin}/v1.js`, isBrought ? { quiz, ...(set && { set }) } : {})
  switch (SNIPPET_FORM[platform]) {
    case 'element':
      return `${element(origin, piece, theme)}\n${script(src)}`
    case 'element-alone':
      return element(origin, piece, theme)
    case 'jsx-alone':
      return element(origin, piece, theme, JSX_STYLE)
    case 'jsx':
      // The loader writes `data-state` before React has hydrated, which React would report.
      return `${element(origin, piece, theme, `suppressHydrationWarning ${JSX_STYLE}`)}\n${script(src)}`
    case 'svelte':
      // A script at the top level would be the one of the component.
      return `${element(origin, piece, theme)}\n<svelte:head>${script(src)}</svelte:head>`
    case 'line':
      // On one line, so that an editor adds no paragraphs or line breaks. The attribute keeps
      // Cloudflare's Rocket Loader from changing the script.
      return element(origin, piece, theme) + script(src, ' data-cfasync="false"')
    case 'iframe':
      return iframe(origin, piece, theme)
    case 'iframe-address':
      return iframeAddress(origin, piece, theme)
    case 'address':
      return address(origin, piece)
  }
}

/** The page of a piece. For one question it is the page of the whole quiz. */
export function address(origin: string, piece: Piece): string {
  const { question: _, ...part } = partOf(piece)
  return withQuery(`${origin}/${piece.kind === 'quiz' ? 'q' : 'g'}/${piece.id}`, part)
}

/** Which part of a quiz a piece is, as attributes and in queries. */
function partOf({ question, set, only }: Piece): Readonly<Record<string, string>> {
  return {
    ...(question !== undefined && { question }),
    ...(set !== undefined && { set }),
    ...(only && { only: only.join(',') }),
  }
}

function withQuery(path: string, values: Readonly<Record<string, string>>): string {
  // A comma needs no escape in a query.
  const query = new URLSearchParams(values).toString().replaceAll('%2C', ',')
  return query ? `${path}?${query}` : path
}

export const tagOf = ({ kind }: Piece) => (kind === 'quiz' ? 'self-check' : 'self-check-guide')

/** The attributes of the element. Without `theme` it follows the theme of the host page. */
export function attributesOf(piece: Piece, theme: Theme): Readonly<Record<string, string>> {
  return {
    [piece.kind]: piece.id,
    ...partOf(piece),
    ...(theme !== 'auto' && { theme }),
  }
}

/**
 * The key of a piece in the query of the front page: `quiz:ID`, `quiz:ID:QUESTION`, `set:ID:SET`,
 * `guide:ID`. Chosen questions are not part of it.
 */
export function keyOf({ kind, id, question, set }: Piece): string {
  if (set !== undefined) return `set:${id}:${set}`
  return question === undefined ? `${kind}:${id}` : `${kind}:${id}:${question}`
}

const STYLE = 'style="display:block;min-height:480px"'
/** React takes no string as a style. */
const JSX_STYLE = "style={{ display: 'block', minHeight: 480 }}"

/** The link inside works without scripts. The reserved height prevents layout shift. */
function element(origin: string, piece: Piece, theme: Theme, style = STYLE): string {
  const attributes = Object.entries(attributesOf(piece, theme))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  const link = `<a href="${escapeHtml(address(origin, piece))}">${escapeHtml(piece.title)}</a>`
  const tag = tagOf(piece)
  return `<${tag}${attributes} ${style}>${link}</${tag}>`
}

export function script(src: string, more = ''): string {
  return `<script type="module" async src="${escapeHtml(src)}"${more}></script>`
}

/** In px, of a frame that nothing resizes. The documents name the same. */
export const FRAME_HEIGHT = 540

/**
 * Without `web-share` in `allow`: Chromium on Linux does not know it and says so in the console of
 * every page. Where the frame may not open the share sheet, *Share* copies the link.
 */
function iframe(origin: string, piece: Piece, theme: Theme): string {
  const title = `${piece.kind === 'quiz' ? 'Self-check' : 'Guide'}: ${piece.title}`
  return `<iframe src="${escapeHtml(iframeAddress(origin, piece, theme))}" title="${escapeHtml(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" allow="clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="border:0;color-scheme:light dark"></iframe>`
}

function iframeAddress(origin: string, piece: Piece, theme: Theme): string {
  const { [piece.kind]: _, ...query } = attributesOf(piece, theme)
  return withQuery(`${origin}/e/${piece.kind === 'quiz' ? 'q' : 'g'}/${piece.id}`, query)
}

/**
 * A snippet may pass through Markdown, shortcodes and templates, which have special characters of
 * their own. As numeric character references, none of these characters has an effect.
 */
function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"`\\*_~[\]{}|$]/g,
    (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`,
  )
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
