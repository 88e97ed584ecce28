// What a blogger copies, for each platform, piece and theme.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FRAMEWORKS } from '../../../../../worker/pages/front/frameworks.ts'
import {
  type Choice,
  FRAME_HEIGHT,
  keyOf,
  type Piece,
  PLATFORMS,
  type Platform,
  snippet,
  THEMES,
} from '../../../../../worker/pages/front/snippets.ts'

const DOCS = join(import.meta.dirname, '../../../../../content/docs')
const origin = 'https://check.example'
const title = 'What is it worth?'
const PIECES: Readonly<Record<string, Piece>> = {
  quiz: { kind: 'quiz', id: 'a-quiz', title },
  question: { kind: 'quiz', id: 'a-quiz', question: 'one', title },
  set: { kind: 'quiz', id: 'a-quiz', set: 'short', title },
  questions: { kind: 'quiz', id: 'a-quiz', only: ['one', 'two'], title },
  guide: { kind: 'guide', id: 'a-guide', title },
}

const of = (platform: Platform, piece = PIECES.quiz as Piece, theme: Choice['theme'] = 'auto') =>
  snippet(origin, { piece, theme, platform })

it.each([
  ['embed.md', `Set the height of the frame to ${FRAME_HEIGHT}.`],
  ['platforms.md', `, ${FRAME_HEIGHT} px high`],
])('%s names the height that the frame is given', (document, sentence) => {
  expect(readFileSync(join(DOCS, document), 'utf8')).toContain(sentence)
})

describe('the snippet', () => {
  it('for a page of HTML is the element with its link, and the script below it', () => {
    expect(of('html')).toBe(
      '<self-check quiz="a-quiz" style="display:block;min-height:480px"><a href="https://check.example/q/a-quiz">What is it worth?</a></self-check>\n' +
        '<script type="module" async src="https://check.example/v1.js"></script>',
    )
    expect(of('html', PIECES.guide, 'dark')).toBe(
      '<self-check-guide guide="a-guide" theme="dark" style="display:block;min-height:480px"><a href="https://check.example/g/a-guide">What is it worth?</a></self-check-guide>\n' +
        '<script type="module" async src="https://check.example/v1.js"></script>',
    )
  })

  it.each(['wordpress', 'ghost', 'squarespace', 'blogger'] as const)(
    'for %s is one line that editors and optimisers leave alone',
    (platform) => {
      expect(of(platform)).toBe(
        '<self-check quiz="a-quiz" style="display:block;min-height:480px"><a href="https://check.example/q/a-quiz">What is it worth?</a></self-check>' +
          '<script type="module" async src="https://check.example/v1.js" data-cfasync="false"></script>',
      )
    },
  )

  it.each(['wix', 'lms'] as const)('for %s is a frame', (platform) => {
    expect(of(platform, PIECES.quiz, 'dark')).toBe(
      '<iframe src="https://check.example/e/q/a-quiz?theme=dark" title="Self-check: What is it worth?" width="100%" height="540" loading="lazy" allow="clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="border:0;color-scheme:light dark"></iframe>',
    )
    expect(of(platform, PIECES.guide)).toMatch(
      /^<iframe src="https:\/\/check\.example\/e\/g\/a-guide" title="Guide: What is it worth\?" /,
    )
  })

  it('for Notion is the address of the page that may be framed', () => {
    expect(of('notion')).toBe('https://check.example/e/q/a-quiz')
    expect(of('notion', PIECES.question, 'dark')).toBe(
      'https://check.example/e/q/a-quiz?question=one&theme=dark',
    )
  })

  it('near the top of a page brings a whole quiz or a set along, where our script is in it', () => {
    const sourceOf = (platform: Platform, piece: Piece | undefined) => {
      const text = snippet(origin, {
        piece: piece as Piece,
        theme: 'auto',
        platform,
        place: 'near-top',
      })
      return /<script [^>]*src="([^"]*)"/.exec(text)?.[1]
    }
    for (const platform of ['html', 'wordpress', 'next', 'sveltekit', 'astro'] as const) {
      expect(sourceOf(platform, PIECES.quiz)).toBe(`${origin}/v1.js?quiz=a-quiz`)
      expect(sourceOf(platform, PIECES.set)).toBe(`${origin}/v1.js?quiz=a-quiz&amp;set=short`)
      for (const piece of [PIECES.question, PIECES.questions, PIECES.guide])
        expect(sourceOf(platform, piece)).toBe(`${origin}/v1.js`)
    }
    for (const platform of ['lms', 'medium', 'vue'] as const)
      expect(sourceOf(platform, PIECES.quiz)).toBeUndefined()
  })

  it('for Medium and Substack is the address of the page', () => {
    expect(of('medium')).toBe('https://check.example/q/a-quiz')
    expect(of('medium', PIECES.guide, 'dark')).toBe('https://check.example/g/a-guide')
  })

  it('of a set or of chosen questions names them, also where it leads without a script', () => {
    expect(of('html', PIECES.set)).toContain(
      '<self-check quiz="a-quiz" set="short" style="display:block;min-height:480px"><a href="https://check.example/q/a-quiz?set=short">',
    )
    expect(of('lms', PIECES.set)).toContain('src="https://check.example/e/q/a-quiz?set=short"')
    expect(of('html', PIECES.questions)).toContain(
      '<self-check quiz="a-quiz" only="one,two" style="display:block;min-height:480px"><a href="https://check.example/q/a-quiz?only=one,two">',
    )
    expect(of('notion', PIECES.questions, 'dark')).toBe(
      'https://check.example/e/q/a-quiz?only=one,two&theme=dark',
    )
  })

  it('of one question names it, and links to its whole quiz', () => {
    expect(of('wordpress', PIECES.question)).toContain(
      '<self-check quiz="a-quiz" question="one" style="display:block;min-height:480px"><a href="https://check.example/q/a-quiz">',
    )
    expect(of('wix', PIECES.question, 'light')).toContain(
      'src="https://check.example/e/q/a-quiz?question=one&amp;theme=light"',
    )
  })
})

const every = PLATFORMS.flatMap((platform) =>
  Object.entries(PIECES).flatMap(([name, piece]) =>
    THEMES.map((theme) => [platform, name, theme, piece] as const),
  ),
)

it.each(every)('for %s, a %s, %s: leads to us, and says its theme', (platform, _, theme, piece) => {
  const text = of(platform, piece, theme)
  expect(text).toContain(`${origin}/`)
  const isPage = text.startsWith(`${origin}/${piece.kind === 'quiz' ? 'q' : 'g'}/${piece.id}`)
  expect(text.includes(`theme="${theme}"`) || text.includes(`theme=${theme}`)).toBe(
    theme !== 'auto' && !isPage,
  )
  if (!(platform === 'html' || platform in FRAMEWORKS)) expect(text).not.toContain('\n')
})

describe('a title', () => {
  const titled = (odd: string, platform: Platform) =>
    of(platform, { kind: 'quiz', id: 'a-quiz', title: odd })

  it('can close no tag and no attribute', () => {
    const odd = '</a><script>x</script> & "quoted" &amp;'
    const safe = '&lt;/a&gt;&lt;script&gt;x&lt;/script&gt; &amp; &quot;quoted&quot; &amp;amp;'
    expect(titled(odd, 'html')).toContain(`>${safe}</a>`)
    expect(titled(odd, 'wix')).toContain(`title="Self-check: ${safe}"`)
  })

  it('means nothing to Markdown, shortcodes or templates', () => {
    expect(titled('*a* _b_ [c] {{d}} `e` \\f ~g~ $h$ |i', 'html')).toContain(
      '>&#42;a&#42; &#95;b&#95; &#91;c&#93; &#123;&#123;d&#125;&#125; &#96;e&#96; &#92;f &#126;g&#126; &#36;h&#36; &#124;i</a>',
    )
  })

  it('keeps the letters and signs of any language as they are', () => {
    const plain = "Où est l'école? — 学校 (50 %), #1: a/b + c = d; “so”!"
    expect(titled(plain, 'html')).toContain(`>${plain}</a>`)
  })
})

it('each piece has a key of its own, but for the questions that are chosen of a quiz', () => {
  expect(Object.values(PIECES).map(keyOf)).toEqual([
    'quiz:a-quiz',
    'quiz:a-quiz:one',
    'set:a-quiz:short',
    'quiz:a-quiz',
    'guide:a-guide',
  ])
})
