// All commands, with what their help says.
import { checkSite } from './check.ts'
import type { Commands } from './command.ts'
import { formatFiles } from './format.ts'
import { importFiles } from './import/import.ts'
import { newContent } from './new.ts'
import { preview } from './preview/preview.ts'
import { releaseSite } from './release.ts'

const JSON_OPTION = 'print one JSON object and nothing else; content/cli/report.ts describes it'

export const COMMANDS: Commands = {
  check: {
    does: 'report mistakes in guides, quizzes and translations, with file and line',
    details: [
      'An error has to be corrected before content can be built or released. A warning is worth a look.',
      'A flaw of item writing can be kept: allow: { CODE: REASON } on a question or on a quiz. The last line counts what is allowed.',
    ],
    options: { json: JSON_OPTION },
    exitCodes: { 0: 'no errors, even if there are warnings', 1: 'errors in the content' },
    examples: [
      ['content -- check', 'report everything'],
      ['--silent content -- check --json', 'the same for programs, without the lines of npm'],
    ],
    run: (options) => checkSite({ isJson: options.has('json') }),
  },
  format: {
    does: 'give Markdown files of quizzes and guides their one form',
    details: [
      'npm run format is the same. Only the form changes: spaces, marks, the order of settings and attributes. Comments in the settings and the order of options stay. What has no id gets one, as by release.',
      'A file with problems stays as it is, and they are named. Without a PATH it formats content/guides and content/quizzes. Translations stay as they are.',
    ],
    more: 'PATH',
    options: { check: 'name the files that are not formatted, and write nothing' },
    exitCodes: {
      0: 'all files are formatted',
      1: 'a file has problems, or with --check one is not formatted',
    },
    examples: [
      ['content -- format', 'format all quizzes and guides'],
      ['content -- format --check', 'name what is not formatted'],
      ['content -- format content/quizzes/indexes.quiz.md', 'format one file'],
    ],
    run: (options, paths) => formatFiles({ isCheck: options.has('check'), paths }),
  },
  import: {
    does: 'read question files of other systems, and write Markdown quizzes',
    details: [
      'The content of a file decides which format it is in. A question that cannot be read costs no other: each one that is skipped or changed is named with its line and the reason.',
      'A folder stands for all files in it. The quizzes are written to content/quizzes, one for each file; a file that is already there is not overwritten.',
    ],
    operands: ['FILE'],
    more: 'FILE',
    options: {
      'dry-run': 'say what would be imported, and write no quiz',
      strict: 'exit with 1 if a question was skipped',
    },
    values: {
      from: ['FORMAT', 'the format of the files, where their content does not tell it'],
      out: ['PATH', 'the file to write, or the folder for several'],
      lang: ['TAG', 'the language of the questions, such as en or pt-BR'],
      map: ['COLUMNS', 'which column of a table is what: "question=Q,answer=Key"'],
      encoding: ['NAME', 'the encoding of the files, such as windows-1252'],
      'json-report': ['FILE', 'write what was read as JSON; content/cli/import/ describes it'],
    },
    exitCodes: {
      0: 'imported, even if some questions were skipped',
      1: 'with --strict: a question was skipped',
      2: 'nothing could be imported',
    },
    examples: [
      ['content -- import bank.gift', 'write content/quizzes/bank.quiz.md'],
      ['content -- import old/ --dry-run', 'see what a folder of files would give'],
    ],
    run: (options, paths, values) =>
      importFiles({
        paths,
        isDryRun: options.has('dry-run'),
        isStrict: options.has('strict'),
        from: values.get('from'),
        out: values.get('out'),
        lang: values.get('lang'),
        map: values.get('map'),
        encoding: values.get('encoding'),
        report: values.get('json-report'),
      }),
  },
  new: {
    does: 'write a Markdown file of a quiz, an outcome quiz or a guide to begin with',
    details: [
      'The quiz has three questions of three types, with comments. content/docs/markdown.md has all types.',
      'An outcome quiz has no right answers: it finds which of a few outcomes fits its reader.',
      'In a terminal it then opens the preview, as the command preview does.',
    ],
    operands: ['quiz|outcome-quiz|guide', 'TITLE'],
    options: { 'no-preview': 'write the file, and open nothing' },
    exitCodes: { 0: 'the file was written', 1: 'there is such a file already' },
    examples: [
      ['content -- new quiz Indexes', 'write content/quizzes/indexes.quiz.md'],
      ['content -- new outcome-quiz Which', 'write content/quizzes/which.quiz.md'],
      ['content -- new guide Indexes', 'write content/guides/indexes.guide.md'],
    ],
    async run(options, [kind = '', title = '']) {
      const exitCode = await newContent(kind, title)
      const isWatched = process.stdin.isTTY && process.stdout.isTTY
      return exitCode === 0 && isWatched && !options.has('no-preview') ? preview() : exitCode
    },
  },
  preview: {
    does: 'run npm start, and open its /preview in the browser',
    details: [
      'The page lists all guides and quizzes with what check finds in them, and shows each quiz in all its states. It loads again as you save.',
      'If npm start runs already, its page is opened, and this command ends at once. Else Ctrl-C stops everything.',
    ],
    options: {},
    exitCodes: { 0: 'stopped, or npm start runs already', 1: 'npm start does not run' },
    examples: [
      ['content -- preview', 'see all content'],
      ['--silent content -- preview', 'the same without the lines of npm'],
    ],
    run: () => preview(),
  },
  release: {
    does: 'give new and changed questions their revision, and name the files to commit',
    details: [
      'Adds a row to content/revisions/QUIZ.json for each quiz that changed in a way that scores depend on. A corrected typo adds nothing.',
      'In Markdown files it writes ids at what has none, so that later edits of the words lose no progress.',
      'After a merge of two branches that released the same quiz, it repairs the ledger of that quiz.',
    ],
    options: {
      'dry-run': 'say what would be added, and write nothing',
      'keep-theirs':
        'after a merge of two branches that released the same quiz: keep the revisions of the branch that you merged, and not of yours',
      json: JSON_OPTION,
    },
    exitCodes: {
      0: 'released, or nothing to release',
      1: 'errors in the content; nothing was released',
    },
    examples: [
      ['content -- release --dry-run', 'see what a release would add'],
      ['content -- release', 'add it, and name the files to commit'],
      ['--silent content -- release --dry-run --json', 'the same for programs'],
    ],
    run: (options) =>
      releaseSite({
        isDryRun: options.has('dry-run'),
        isJson: options.has('json'),
        ...(options.has('keep-theirs') && { keep: 'theirs' }),
      }),
  },
}
