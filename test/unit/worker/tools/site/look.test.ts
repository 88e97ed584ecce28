// The icon, the stylesheet and the cards of a site with a look of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from '../../../../../content/model/site.ts'
import { drawCard } from '../../../../../worker/tools/cards/draw.ts'
import { fontsFor } from '../../../../../worker/tools/cards/fonts.ts'
import { renderPixels } from '../../../../../worker/tools/cards/render.ts'
import { lookOf } from '../../../../../worker/tools/site/look.ts'
import { colourCss, siteStyles } from '../../../../../worker/tools/site/styles.ts'
import { FIXTURE_SITE } from '../../../../fixtures/content/site.ts'

const TEA: Site = {
  name: 'Tea & <milk>',
  lang: 'en',
  colours: { accent: { light: '#0B6671', dark: '#7fd' } },
}
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)">
<script>alert(1)</script><style>rect { fill: #c0ffee }</style>
<a href="https://elsewhere.example/"><rect width="10" height="10"/></a></svg>`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfcheck-look-'))
  await writeFile(join(folder, 'icon.svg'), DRAWING)
})
afterAll(() => rm(folder, { recursive: true }))

const iconsOf = async (site: Site) => {
  const { icons } = await lookOf(site, folder)
  const [svg, ico] = icons.map(({ bytes }) => bytes)
  return { svg: String(svg), ico: ico ?? Buffer.alloc(0) }
}

describe('the icon', () => {
  it('is a tick on the accent, without text', async () => {
    const { svg } = await iconsOf(TEA)
    expect(svg).toContain('fill="#0b6671"')
    expect(svg).not.toContain('<text')
  })

  it('has the letters of the site as paths', async () => {
    const plain = await iconsOf(TEA)
    const { svg } = await iconsOf({ ...TEA, icon: { letters: '<&' } })
    expect(svg).not.toBe(plain.svg)
    expect(svg).not.toContain('<text')
  })

  it('needs a font that has its letters', async () => {
    await expect(iconsOf({ ...TEA, icon: { letters: '学' } })).rejects.toThrow(
      'no font has the "学"',
    )
  })

  it('is the drawing of the site, without what a drawing could do', async () => {
    const { svg } = await iconsOf({ ...TEA, icon: { file: 'icon.svg' } })
    expect(svg).toContain('#c0ffee')
    expect(svg).not.toMatch(/script|onload|elsewhere|<a |<style/)
  })

  it('is a bitmap of 32 pixels too, in the same colour', async () => {
    const { ico } = await iconsOf({ ...TEA, icon: { file: 'icon.svg' } })
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
    expect(ico.readUInt32LE(14) + ico.readUInt32LE(18)).toBe(ico.length)
    const middle = 22 + 40 + 4 * (16 * 32 + 16)
    expect([...ico.subarray(middle, middle + 4)]).toEqual([0xee, 0xff, 0xc0, 0xff])
  })
})

it('stylesheets have colours in one form alone', () => {
  const accent = 'light-dark(#0b6671, #77ffdd)'
  expect(siteStyles(TEA)).toBe(`:root { --accent: ${accent}; --self-check-accent: ${accent}; }`)
  expect(colourCss(TEA)).toBe(
    `self-check, self-check-guide {\n  --self-check-accent: ${accent};\n}\n`,
  )
  expect(colourCss(FIXTURE_SITE), 'the colours of the widget').toBe('')
  const evil = { accent: { light: '#000;}*{color:red', dark: '#7fd' } }
  expect(() => siteStyles({ ...TEA, colours: evil })).toThrow('is no colour')
})

describe('a card', () => {
  const card = {
    kind: 'page',
    lang: 'en',
    title: 'Tea',
    description: 'About tea.',
    note: '12 questions',
  } as const
  const drawn = async (site: Site) => drawCard(card, (await lookOf(site, folder)).cards)

  it('has the name of the site, and its accent in the icon', async () => {
    const svg = await drawn(TEA)
    expect(svg.ok && svg.value).toContain('>Tea &amp; &lt;milk&gt;<')
    const { bytes, width } = await renderPixels(svg.ok ? svg.value : '', fontsFor('en'))
    const at = 4 * (530 * width + 84)
    expect([...bytes.subarray(at, at + 3)]).toEqual([0x0b, 0x66, 0x71])
  })

  it('writes a long name smaller, so that the note has its place', async () => {
    const sizeOf = async (name: string) => {
      const svg = await drawn({ ...TEA, name })
      const [, size] =
        /font-size="(\d+)"[^>]*>Tea/.exec((svg.ok ? svg.value : '').split('<image')[1] ?? '') ?? []
      return Number(size)
    }
    expect(await sizeOf('Tea')).toBe(34)
    expect(await sizeOf(`Tea ${'w'.repeat(56)}`)).toBeLessThan(20)
  })

  it('is refused if no font has a character of the name', async () => {
    expect(await drawn({ ...TEA, name: '学' })).toEqual({
      ok: false,
      error: { what: 'name of the site', character: '学' },
    })
  })

  it('is drawn in fonts of the site before the others', async () => {
    const sans = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
    const site = { ...TEA, cardFonts: { Latn: { title: sans, text: sans } } }
    const { faces } = (await lookOf(site, folder)).cards.fontsFor('en')
    expect(faces.title).toMatchObject({
      families: "'Source Sans 3', 'Source Serif 4'",
      weight: 400,
    })
    const greek = (await lookOf(site, folder)).cards.fontsFor('el')
    expect(greek.faces.light.families).toBe("'Source Sans 3', 'Source Serif 4'")
  })
})
