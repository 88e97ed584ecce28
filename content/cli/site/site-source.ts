// The text of content/site.ts, as `content -- new site` writes it and as Selfcheck comes with it.
import { WIDGET_ACCENT } from '../../appearance/accent.ts'
import { quoted } from '../../export/typescript/print.ts'
import type { Site } from '../../model/site.ts'

type Written = Pick<Site, 'name' | 'lang' | 'colours'> & { readonly letters?: string }

export function siteSource({ name, lang, colours, letters }: Written): string {
  const { light, dark } = colours.accent
  return `// What this site sets once. content/model/site.ts describes each setting, and \`npm run content -- check\`
// validates them.
import { defineSite } from './define/site.ts'

export const site = defineSite({
  name: ${quoted(name)},
  lang: ${quoted(lang)},
  colours: { accent: { light: ${quoted(light)}, dark: ${quoted(dark)} } },
${letters === undefined ? '' : `  icon: { letters: ${quoted(letters)} },\n`}})
`
}

/** Until a site has its own. */
export const SHIPPED_SITE = siteSource({
  name: 'Selfcheck',
  lang: 'en',
  colours: { accent: { light: WIDGET_ACCENT.light, dark: WIDGET_ACCENT.dark } },
})
