// node worker/tools/publish/comment.ts < REPORT: what `content -- check --json` found, as the comment
// under a pull request (.github/workflows/publish.yml).
import { readFileSync } from 'node:fs'
import type { CheckReport, ReportedFinding } from '../../../content/cli/report.ts'

/** A comment of GitHub has at most 65,536 characters, and `gh` fails above. */
const COMMENT_MAX = 65_536
/** For what stands around the findings. */
const AROUND_MAX = 1_000

export function commentOn({ errors, warnings, findings, checked }: CheckReport): string {
  const lines = linesThatFit(findings, COMMENT_MAX - AROUND_MAX)
  const leftOut = findings.length - lines.length
  const title =
    errors > 0
      ? `**${count(errors, 'error')}** in the content. Nothing is published until they are mended.`
      : `The content has no errors${warnings > 0 ? `, and ${count(warnings, 'warning')}` : ''}. Merging this publishes it.`
  const counts = checked
    ? `\n\nChecked: ${checked.quizzes} quizzes, ${checked.questions} questions.`
    : ''
  const rest =
    leftOut > 0
      ? `\n\n${count(leftOut, 'diagnostic')} left out, because a comment has no room for more. \`npm run content -- check\` prints all.`
      : ''
  return `${title}${lines.length > 0 ? `\n\n${lines.join('\n')}` : ''}${counts}${rest}\n`
}

/** Errors first. A line that is too long is left out, and shorter ones after it are not. */
function linesThatFit(findings: readonly ReportedFinding[], max: number): readonly string[] {
  const isError = ({ severity }: ReportedFinding) => severity === 'error'
  const errorsFirst = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)))
  let length = 0
  return errorsFirst.map(lineOf).filter((line) => {
    if (length + line.length + 1 > max) return false
    length += line.length + 1
    return true
  })
}

function lineOf({ severity, message, file, line, code }: ReportedFinding): string {
  const place =
    file === undefined ? '' : ` ${inCode(`${file}${line === undefined ? '' : `:${line}`}`)}`
  return `- ${severity === 'error' ? '❌' : '⚠️'}${place} ${escaped(message)} (${code})`
}

/** The name of a file is the author’s, too: nothing in it ends the code. */
const inCode = (text: string) => `\`${text.replaceAll(/[`\s]+/g, ' ')}\``

/** Authors’ words are in the messages: they stay text, and mention nobody. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>|#]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll(/\s+/g, ' ')
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

if (process.argv[1] === import.meta.filename)
  process.stdout.write(commentOn(JSON.parse(readFileSync(0, 'utf8'))))
