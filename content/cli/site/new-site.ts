// `content -- new site`: asks three things, and writes content/site.ts, a guide and a quiz.
import { access, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readableAccent, SCHEMES, WIDGET_ACCENT } from '../../appearance/accent.ts'
import { readColour, writeColour } from '../../appearance/colour.ts'
import { isSiteName, NAME_MAX, SITE_FILE } from '../../lint/site.ts'
import type { Site } from '../../model/site.ts'
import { WRONG_USAGE } from '../command.ts'
import { contentOf, pathOf, ROOT, writeNew } from '../new.ts'
import { removeSample } from './remove-sample.ts'
import { readSampleList } from './sample-list.ts'
import { SHIPPED_SITE, siteSource } from './site-source.ts'
import { type Ask, terminalAsk } from './terminal.ts'

interface NewSite {
  /** What was given as options. It is not asked. */
  readonly name?: string | undefined
  readonly accent?: string | undefined
  readonly quiz?: string | undefined
  /** Without being asked. */
  readonly isSampleRemoved: boolean
  readonly root?: string
  /** Absent: nobody can be asked. */
  readonly ask?: Ask | undefined
}

const LANG = 'en'
const NO_TERMINAL =
  'content: new site asks in a terminal. Without one, give it --name NAME --quiz TITLE, and --accent COLOUR if you like'

/** The exit code: 0 if the files were written, 1 if one is there already, 64 for wrong usage. */
export async function newSite({
  root = ROOT,
  ask = terminalAsk(),
  ...given
}: NewSite): Promise<number> {
  if (!ask && (!given.name || !given.quiz)) return fail(NO_TERMINAL, WRONG_USAGE)
  const before = await readFile(join(root, SITE_FILE), 'utf8').catch(() => SHIPPED_SITE)
  if (before.replaceAll('\r\n', '\n') !== SHIPPED_SITE)
    return fail(`content: ${SITE_FILE} has settings of yours already; nothing was written`, 1)

  const name = given.name ?? (await required(ask, 'Name of your site: '))
  const colours = await accentFor(given.accent, ask)
  if (!colours)
    return fail(`content: "${given.accent}" is no colour; write it as #rrggbb`, WRONG_USAGE)
  const quiz = given.quiz ?? (await required(ask, 'Title of your first quiz: '))
  if (name === '' || quiz === '') return fail(NO_TERMINAL, WRONG_USAGE)
  if (!isSiteName(name))
    return fail(`content: the name is longer than ${NAME_MAX} characters`, WRONG_USAGE)

  const paths = { guide: pathOf('guide', quiz), quiz: pathOf('quiz', quiz) }
  for (const path of Object.values(paths)) {
    const isThere = await access(join(root, path)).then(
      () => true,
      () => false,
    )
    if (isThere) return fail(`content: ${path} exists already; nothing was written`, 1)
  }
  const guideId = basename(paths.guide, '.guide.md')
  await writeNew(root, paths.guide, await contentOf('guide', quiz, LANG))
  await writeNew(root, paths.quiz, aboutGuide(await contentOf('quiz', quiz, LANG), guideId))
  await writeFile(join(root, SITE_FILE), siteSource({ name, lang: LANG, colours, ...iconOf(name) }))
  if (given.isSampleRemoved || ask) await removeSample({ root, isSure: given.isSampleRemoved, ask })
  else if (await readSampleList(root))
    console.log('The sample is still there: npm run content -- remove-sample --yes')
  // Last, so that it stands where its reader looks.
  console.log(`Written: ${SITE_FILE}, and to edit next ${paths.guide} and ${paths.quiz}`)
  return 0
}

function fail(message: string, exitCode: number): number {
  console.error(message)
  return exitCode
}

/** Empty at the end of input. */
async function required(ask: Ask | undefined, question: string): Promise<string> {
  return (await ask?.(question)) || (await ask?.(`It can’t be empty. ${question}`)) || ''
}

/** Undefined for a colour that cannot be read. */
async function accentFor(
  given: string | undefined,
  ask: Ask | undefined,
): Promise<Site['colours'] | undefined> {
  if (given !== undefined || !ask) return coloursOf(given ?? '')
  let question = `Accent colour, as #rrggbb [${WIDGET_ACCENT.light}]: `
  for (;;) {
    const colours = coloursOf(await ask(question))
    if (colours) return colours
    question = `That is no colour. Six digits or three, such as #0b6671 [${WIDGET_ACCENT.light}]: `
  }
}

/** The shades that texts can be read in, and says so where they are not the colour itself. */
function coloursOf(text: string): Site['colours'] | undefined {
  if (text === '' || text === WIDGET_ACCENT.light) return { accent: WIDGET_ACCENT }
  const colour = readColour(text.startsWith('#') ? text : `#${text}`)
  if (!colour) return undefined
  const [light = '', dark = ''] = SCHEMES.map((scheme) => readableAccent(colour, scheme))
  if (light !== writeColour(colour))
    console.log(`Text in ${text} is hard to read on a light page, so ${light} is used there.`)
  return { accent: { light, dark } }
}

/** The quiz names the guide, and its questions name the two sections of it. */
function aboutGuide(quiz: string, guide: string): string {
  const [settings = '', ...questions] = quiz.split(/^(?=## )/m)
  return [
    settings.replace(/^# guide: NAME.*$/m, `guide: ${guide}`),
    ...questions.map((text, index) =>
      text.replace('\n', ` {section=${index === 0 ? 'first' : 'second'}}\n`),
    ),
  ].join('')
}

/** The first letters of up to two words, which the fonts of cards have. Otherwise the tick. */
function iconOf(name: string): { letters?: string } {
  const letters = [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase())
  const known = letters.filter((letter) =>
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter),
  )
  return known.length > 0 ? { letters: known.slice(0, 2).join('') } : {}
}
