// The settings of a translation: titles and other texts. What the source says may be left out or
// repeated, as a copy of the file does.
import * as z from 'zod'
import { definedValues } from '../../common/map-values.ts'
import type { Guide } from '../../model/guide.ts'
import type { Quiz } from '../../model/quiz.ts'

const Text = z.string({ error: 'write a text here' })
const Titled = {
  title: Text.min(1),
  description: Text.exactOptional(),
  lang: Text.exactOptional(),
}
const Named = z.looseObject({
  id: Text.exactOptional(),
  title: Text,
  text: Text,
  prefer: Text.exactOptional(),
})

/** `lang` is the name of the folder. */
export function translationSettings(source: Quiz | Guide, lang: string) {
  return z
    .looseObject({
      ...Titled,
      bands: z.array(Named).exactOptional(),
      outcomes: z.array(Named).exactOptional(),
      takeaways: z.array(Text).exactOptional(),
    })
    .superRefine((settings, { addIssue }) => {
      const report = (path: PropertyKey[], message: string) =>
        addIssue({ code: 'custom', path, message })
      if (settings.lang !== undefined && settings.lang !== lang)
        report(
          ['lang'],
          `the file is in the folder "${lang}"; write this language, or move the file`,
        )
      for (const [name, value] of Object.entries(settings)) {
        if (TEXTS.has(name) || isSame(value, settingOf(source, name))) continue
        report([name], 'it comes from the source and differs from it; drop it here')
      }
      for (const list of ['bands', 'outcomes'] as const) {
        for (const [index, { id }] of (settings[list] ?? []).entries()) {
          const known = listOf(source, list).map((one) => one.id)
          if (id !== undefined && !known.includes(id))
            report(
              [list, index, 'id'],
              `the source has no "${id}" in this list, so it would never be shown; write one of ${known.map((one) => `"${one}"`).join(', ')}, or drop it`,
            )
          else if (id === undefined && index >= known.length)
            report([list, index, 'title'], 'the source has fewer of these; drop it')
        }
      }
      const { takeaways = [] } = settings
      if ('sections' in source && takeaways.length > (source.takeaways ?? []).length)
        report(['takeaways'], 'the source has fewer of these; drop the extra ones')
    })
}
export type TranslationSettings = z.infer<ReturnType<typeof translationSettings>>

const TEXTS = new Set(['title', 'description', 'lang', 'bands', 'outcomes', 'takeaways'])

/** What a translation of either kind has. An empty description needs no translation. */
export function baseTitles(
  source: Quiz | Guide,
  { title, description }: TranslationSettings,
  lang: string,
) {
  const own = description ?? (source.description === '' ? '' : undefined)
  return { lang, title, ...definedValues({ description: own }) }
}

function settingOf(source: Quiz | Guide, name: string): unknown {
  if (name === 'guide') return 'guide' in source ? source.guide?.id : undefined
  return new Map<string, unknown>(Object.entries(source)).get(name)
}

/** The bands or outcomes of a quiz. */
export function listOf(
  source: Quiz | Guide,
  list: 'bands' | 'outcomes',
): readonly { readonly id: string }[] {
  if (!('questions' in source)) return []
  if (source.kind === 'outcome') return list === 'outcomes' ? source.outcomes : []
  return list === 'bands' ? source.bands : []
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
