// All commands, with what their help says.
import { EXPORTERS } from '../export/formats.ts'
import { IMPORTERS } from '../import/formats.ts'
import { checkSite } from './check.ts'
import type { Commands } from './command.ts'
import { exportSite } from './export/export.ts'
import { formatFiles } from './format.ts'
import { importFiles } from './import/import.ts'
import { preview } from './preview/preview.ts'
import { releaseSite } from './release.ts'
import { newCommand, removeSampleCommand } from './site/commands.ts'

const JSON_OPTION = 'print one JSON object and nothing else; content/cli/report.ts describes it'

export const COMMANDS: Commands = {
  check: {
    does: 'report mistakes in guides, quizzes and translations, with file and line',
    details: [
      'Correct errors before you build or release. Warnings are worth a look.',
      'To keep a flaw in the writing, put allow: { CODE: REASON } on a question or a quiz. The last line counts these.',
    ],
    options: { json: JSON_OPTION },
    exitCodes: { 0: 'no errors, even if there are warnings', 1: 'errors in the content' },
    examples: [
      ['content -- check', 'report everything'],
      ['--silent content -- check --json', 'the same for programs, without npm’s own lines'],
    ],
    run: (options) => checkSite({ isJson: options.has('json') }),
  },
  export: {
    does: 'write a quiz for other systems, for paper, or in Markdown or JSON',
    details: [
      'Markdown, JSON and QTI 3.0 hold all of a quiz, and import reads it back. What a format has no place for is named with its question.',
      'Without --out, the file is printed to standard output. What it lacks is printed to standard error.',
    ],
    operands: ['ID'],
    options: { json: 'print a report as one JSON object; without --out, nothing is written' },
    values: {
      to: ['FORMAT', EXPORTERS.map(({ id }) => id).join(', ')],
      out: ['FILE', 'the file to write, or to replace; its pictures go beside it'],
      lang: ['TAG', 'the language of a translation, such as es'],
    },
    exitCodes: {
      0: 'exported, even if the format has no place for something',
      1: 'there is no such quiz or translation, the format has no place for any of its questions, the content doesn’t load, or the file can’t be written',
    },
    examples: [
      ['content -- export trees --to gift --out trees.gift', 'write it for Moodle'],
      ['--silent content -- export trees --to csv', 'print it as a table'],
    ],
    run: (options, [id = ''], values) =>
      exportSite({
        id,
        to: values.get('to'),
        out: values.get('out'),
        lang: values.get('lang'),
        isJson: options.has('json'),
      }),
  },
  format: {
    does: 'format the Markdown files of quizzes and guides',
    details: [
      'npm run format does the same. It changes only spaces, marks, and the order of settings and attributes. It keeps comments in the settings and the order of options. It writes missing ids, as release does.',
      'It names problems in a file and leaves that file alone. Without a PATH, it formats content/guides and content/quizzes. A translation gets the marks of the right answers of its source; one of a typed file is left alone.',
    ],
    more: 'PATH',
    options: { check: 'name the files that aren’t formatted, and write nothing' },
    exitCodes: {
      0: 'all files are formatted',
      1: 'a file has problems or, with --check, isn’t formatted',
    },
    examples: [
      ['content -- format', 'format all quizzes and guides'],
      ['content -- format --check', 'name files that aren’t formatted'],
      ['content -- format content/quizzes/indexes.quiz.md', 'format one file'],
    ],
    run: (options, paths) => formatFiles({ isCheck: options.has('check'), paths }),
  },
  import: {
    does: 'read question files of other systems, and write Markdown quizzes',
    details: [
      'The content of a file decides which format it is in. A question that cannot be read costs no other: each one that is skipped or changed is named with its line and the reason.',
      'A folder stands for all files in it. The quizzes are written to content/quizzes, one for each file; a file that is already there is not overwritten.',
      'How to get the files out of each system, and what becomes of each type of question: /docs/moving-in, where npm start runs.',
    ],
    operands: ['FILE'],
    more: 'FILE',
    options: {
      'dry-run': 'say what would be imported, and write no quiz',
      ts: 'write a typed file, defineQuiz(…), in place of Markdown',
      strict: 'exit with 1 if a question was skipped',
    },
    values: {
      from: [
        'FORMAT',
        `the format, where the content does not tell it: ${IMPORTERS.map(({ id }) => id).join(', ')}`,
      ],
      out: ['PATH', 'the file to write (NAME.quiz.md), or the folder for several'],
      lang: ['TAG', 'the language, such as pt-BR; without it, what the file says, or else en'],
      assets: ['DIR', 'the folder for pictures; without it, pictures/ beside the quiz'],
      map: ['COLUMNS', 'which column of a table is what: "question=Q,answer=Key"'],
      encoding: ['NAME', 'the encoding of the files, such as windows-1252'],
      'json-report': [
        'FILE',
        'write what was read as JSON; content/cli/import/import-report.ts describes it',
      ],
    },
    exitCodes: {
      0: 'imported, even if some questions were skipped',
      1: 'with --strict: a question was skipped',
      2: 'nothing could be imported, or the report can’t be written',
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
        isTyped: options.has('ts'),
        from: values.get('from'),
        out: values.get('out'),
        lang: values.get('lang'),
        map: values.get('map'),
        assets: values.get('assets'),
        encoding: values.get('encoding'),
        report: values.get('json-report'),
      }),
  },
  new: newCommand,
  preview: {
    does: 'run npm start, and open its /preview in the browser',
    details: [
      'The page lists all guides and quizzes with their problems, and shows each quiz in all its states. It reloads when you save.',
      'If npm start is already running, this opens its page and ends. Otherwise, Ctrl-C stops everything.',
    ],
    options: {},
    exitCodes: { 0: 'stopped, or npm start was running already', 1: 'npm start couldn’t run' },
    examples: [
      ['content -- preview', 'see all content'],
      ['--silent content -- preview', 'the same without npm’s own lines'],
    ],
    run: () => preview(),
  },
  release: {
    does: 'give new and changed questions a revision, and name the files to commit',
    details: [
      'Adds a row to content/revisions/QUIZ.json for each quiz whose scoring changed. Correcting a typo adds nothing.',
      'Writes missing ids into Markdown files, so that rewording them later loses no progress.',
      'Repairs the ledger of a quiz that two merged branches both released.',
    ],
    options: {
      'dry-run': 'say what would be added, and write nothing',
      'keep-theirs':
        'if two merged branches both released a quiz, keep the revisions of the branch you merged in, not of yours',
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
  'remove-sample': removeSampleCommand,
}
