// The commands with which an author begins: what is theirs, and that the sample goes.
import type { Command } from '../command.ts'
import { newContent } from '../new.ts'
import { preview } from '../preview/preview.ts'
import { newSite } from './new-site.ts'
import { removeSample } from './remove-sample.ts'
import { isTerminal, terminalAsk } from './terminal.ts'

export const newCommand: Command = {
  does: 'write the files for a new site, quiz, outcome quiz or guide',
  details: [
    'new site asks for the name of your site, an accent colour and the title of your first quiz. It writes content/site.ts, a guide and a quiz, and offers to remove the sample.',
    'A quiz has three questions of three types, with comments. content/docs/markdown.md shows all types. An outcome quiz has no right answers: it finds which of a few outcomes suits the reader.',
    'In a terminal, it then opens the preview, as preview does.',
  ],
  operands: ['site|quiz|outcome-quiz|guide'],
  more: 'TITLE',
  options: {
    'no-preview': 'write the files without opening the preview',
    'remove-sample': 'new site: remove the sample, too, without asking',
  },
  values: {
    name: ['NAME', 'new site: its name, as readers see it'],
    accent: ['COLOUR', 'new site: of links and buttons, as #rrggbb'],
    quiz: ['TITLE', 'new site: of the first quiz'],
  },
  exitCodes: { 0: 'the files were written', 1: 'one of them exists already; nothing was written' },
  examples: [
    ['content -- new site', 'ask three things, and begin a site of your own'],
    ['content -- new quiz Indexes', 'write content/quizzes/indexes.quiz.md'],
    ['content -- new outcome-quiz Which', 'write content/quizzes/which.quiz.md'],
    ['content -- new guide Indexes', 'write content/guides/indexes.guide.md'],
  ],
  async run(options, [kind = '', ...words], values) {
    const title = words.join(' ')
    const exitCode =
      kind === 'site'
        ? await newSite({
            name: values.get('name') ?? (title || undefined),
            accent: values.get('accent'),
            quiz: values.get('quiz'),
            isSampleRemoved: options.has('remove-sample'),
          })
        : await newContent(kind, title)
    if (exitCode !== 0) return exitCode
    if (isTerminal() && !options.has('no-preview')) return preview()
    console.log('Watch it as you save: npm run content -- preview')
    return 0
  },
}

export const removeSampleCommand: Command = {
  does: 'remove the sample content, and keep everything of yours',
  details: [
    'Removes the guide and the quizzes that Selfcheck comes with, their translations, ledgers and tests, and empties content/catalogue.ts if it is as it came. It names what it removes.',
    'It removes a file only if it is as it came. If one is changed, or if a file of yours names one, it removes nothing and says which.',
  ],
  options: { yes: 'remove without asking' },
  exitCodes: {
    0: 'removed, or there was no sample, or you said no',
    1: 'a file of the sample is changed, or a file of yours needs it; nothing was removed',
  },
  examples: [
    ['content -- remove-sample', 'list the files, and ask'],
    ['content -- remove-sample --yes', 'remove them'],
  ],
  run: (options) => removeSample({ isSure: options.has('yes'), ask: terminalAsk() }),
}
