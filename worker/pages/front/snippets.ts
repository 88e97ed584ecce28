// What a blogger copies: one pure function, for the page as the server sends it and for
// the script that keeps it in step with the choices, so that the two cannot disagree.

/** A quiz, one question of it, or a guide. */
export interface Piece {
  readonly kind: 'quiz' | 'guide'
  readonly id: string
  readonly question?: string
  /** What the link says that is left where nothing else can be. */
  readonly title: string
}

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/**
 * What each platform takes: the element and its script as they are, the same on one
 * line, a frame, the address of the frame's page, or the address of the page.
 */
const TAKES = {
  html: 'element',
  wordpress: 'line',
  ghost: 'line',
  notion: 'frame-address',
  medium: 'address',
  squarespace: 'line',
  wix: 'frame',
  blogger: 'line',
  lms: 'frame',
} as const

export type Platform = keyof typeof TAKES
export const PLATFORMS = Object.keys(TAKES) as readonly Platform[]

export interface Choice {
  readonly piece: Piece
  readonly theme: Theme
  readonly platform: Platform
}

export function snippet(origin: string, { piece, theme, platform }: Choice): string {
  switch (TAKES[platform]) {
    case 'element':
      return `${element(origin, piece, theme)}\n${script(origin)}`
    case 'line':
      // Editors that make paragraphs and line breaks of their own find none to make here,
      // and Cloudflare's Rocket Loader leaves the script alone.
      return element(origin, piece, theme) + script(origin, ' data-cfasync="false"')
    case 'frame':
      return frame(origin, piece, theme)
    case 'frame-address':
      return frameAddress(origin, piece, theme)
    case 'address':
      return address(origin, piece)
  }
}

/** The page of a piece; for one question, that of its whole quiz. */
export function address(origin: string, { kind, id }: Piece): string {
  return `${origin}/${kind === 'quiz' ? 'q' : 'g'}/${id}`
}

export const tagOf = ({ kind }: Piece) => (kind === 'quiz' ? 'self-check' : 'self-check-guide')

/** What the element is told; the page's own theme is what it follows when told nothing. */
export function attributesOf(piece: Piece, theme: Theme): Readonly<Record<string, string>> {
  return {
    [piece.kind]: piece.id,
    ...(piece.question !== undefined && { question: piece.question }),
    ...(theme !== 'auto' && { theme }),
  }
}

/** Names a piece in the query of the front page: `quiz:ID`, `quiz:ID:QUESTION`, `guide:ID`. */
export function keyOf({ kind, id, question }: Piece): string {
  return question === undefined ? `${kind}:${id}` : `${kind}:${id}:${question}`
}

/** The link inside is what remains where scripts do not run; the height keeps the page still. */
function element(origin: string, piece: Piece, theme: Theme): string {
  const attributes = Object.entries(attributesOf(piece, theme))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  const link = `<a href="${escapeHtml(address(origin, piece))}">${escapeHtml(piece.title)}</a>`
  const tag = tagOf(piece)
  return `<${tag}${attributes} style="display:block;min-height:480px">${link}</${tag}>`
}

function script(origin: string, more = ''): string {
  return `<script type="module" async src="${escapeHtml(origin)}/v1.js"${more}></script>`
}

function frame(origin: string, piece: Piece, theme: Theme): string {
  const title = `${piece.kind === 'quiz' ? 'Self-check' : 'Guide'}: ${piece.title}`
  return `<iframe src="${escapeHtml(frameAddress(origin, piece, theme))}" title="${escapeHtml(title)}" width="100%" height="520" loading="lazy" allow="clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin" style="border:0;color-scheme:light dark"></iframe>`
}

function frameAddress(origin: string, piece: Piece, theme: Theme): string {
  const { question, theme: forced } = attributesOf(piece, theme)
  const query = new URLSearchParams({
    ...(question !== undefined && { question }),
    ...(forced !== undefined && { theme: forced }),
  }).toString()
  const path = `${origin}/e/${piece.kind === 'quiz' ? 'q' : 'g'}/${piece.id}`
  return query ? `${path}?${query}` : path
}

/**
 * A snippet passes through more than HTML: Markdown, shortcodes and templates each have
 * signs of their own, and all of them stand still as numbers.
 */
function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"`\\*_~[\]{}|$]/g,
    (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`,
  )
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
