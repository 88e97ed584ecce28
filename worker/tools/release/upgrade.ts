// npm run upgrade: takes the next version of Selfcheck into a site with content of its own. It merges
// the remote `upstream` and keeps what is the site's: content, ledger and catalogue stay byte for
// byte, and keys are in no file of git. Settings (wrangler.toml) are merged one by one.
//
//   npm run upgrade              the branch main of the remote `upstream`
//   npm run upgrade -- v0.2.0    a tag or another branch of it
//
// It imports nothing of this repository, so that a version without it can run the one of a later
// version (content/docs/deploy.md).
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'

/** What is the site's own, as git takes paths. Code stands beside the ledger. */
const OWN = [
  'content/guides',
  'content/quizzes',
  'content/pictures',
  'content/catalogue.ts',
  'content/site.ts',
  ':(glob)content/revisions/*.json',
]
const REMOTE = 'upstream'
const SETTINGS = 'wrangler.toml'
const SETTING = /^([\w"-]+) *=/

const HELP = `npm run upgrade [-- WHICH]

Takes the next version of Selfcheck from the remote ${REMOTE}, and keeps the content of this site.
WHICH is a tag or a branch of ${REMOTE}, such as v0.2.0; without it, main. content/docs/deploy.md says more.`

const [, , wanted = 'main'] = process.argv
if (wanted === '--help' || wanted === '-h') {
  console.log(HELP)
} else if (wanted.startsWith('-')) {
  // git would take it as an option of its own.
  console.error(`There is no option ${wanted}.\n\n${HELP}`)
  process.exitCode = 1
} else {
  process.exitCode = upgrade() ? 0 : 1
}

function upgrade(): boolean {
  if (git('status', '--porcelain', '--untracked-files=no').output !== '')
    return stop('Commit or stash your changes first.')
  if (!git('remote', 'get-url', REMOTE).isOk)
    return stop(`Say once where Selfcheck comes from: git remote add ${REMOTE} ADDRESS`)
  if (!show('git', 'fetch', '--tags', REMOTE, wanted)) return stop(`${REMOTE} has no ${wanted}.`)
  if (git('merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD').isOk) {
    console.log('This is the newest version already.')
    return true
  }
  const { output: version } = git('rev-parse', '--short', 'FETCH_HEAD')
  const merge = git('merge', '--no-ff', '--no-commit', 'FETCH_HEAD')
  // Conflicts are one thing; a merge that did not begin is another.
  if (!git('rev-parse', '-q', '--verify', 'MERGE_HEAD').isOk) return stop(merge.output)
  keepOwn()
  mergeSettings()
  const conflicts = git('diff', '--name-only', '--diff-filter=U').output
  if (conflicts !== '')
    return stop(
      `You and the new version changed the same lines of these files:\n${conflicts}\nEdit them, then: git add -A && git commit --no-edit && npm ci\nOr go back: git merge --abort`,
    )
  if (!show('git', 'commit', '--no-edit', '-m', `Upgrade Selfcheck to ${version}`)) return false
  if (!show('npm', 'ci', '--no-audit', '--no-fund')) return false
  if (!show('npm', 'run', '--silent', 'content', '--', 'check'))
    return stop(
      'The new version reports these errors in your content. Mend them before you deploy.',
    )
  console.log('Upgraded. Look at it with npm start, then: npm run deploy')
  return true
}

/** As if the new version had no content: neither its changes nor its new files come in. */
function keepOwn(): void {
  for (const path of OWN) {
    // A file of settings that the version before did not have yet is one that the new version needs.
    if (path.endsWith('.ts') && !git('cat-file', '-e', `HEAD:${path}`).isOk) continue
    git('rm', '-r', '-f', '-q', '--ignore-unmatch', '--', path)
    // Where the site has none of it, there is nothing to bring back.
    git('checkout', 'HEAD', '--', path)
  }
}

/**
 * Of neighbouring lines, git merges none. Settings are one to a line, so they are merged by name: the
 * new version's file, with the values that the site set. What cannot be told apart stays a conflict.
 */
function mergeSettings(): void {
  if (git('ls-files', '--unmerged', '--', SETTINGS).output === '') return
  const [base = '', ours = '', theirs = ''] = [1, 2, 3].map(
    (stage) => git('show', `:${stage}:${SETTINGS}`).output,
  )
  const [before, own, next] = [settingsIn(base), settingsIn(ours), settingsIn(theirs)]
  const changed = own.filter(
    ({ id, line }) => !before.some((one) => one.id === id && one.line === line),
  )
  const isClear =
    // A setting of several lines, or one that the site took out.
    otherLines(ours).every((line) => otherLines(base).includes(line)) &&
    before.every(({ id }) => own.some((one) => one.id === id)) &&
    changed.every(
      ({ id, section }) =>
        [before, own, next].every((all) => all.filter((one) => one.id === id).length <= 1) &&
        (section === '' ||
          theirs.split('\n').filter((line) => line.trim() === section).length <= 1),
    )
  if (!isClear) return
  const lines = theirs.split('\n')
  for (const { id, section, line } of changed) {
    // By its place: another section may have the same line.
    const known = settingsIn(lines.join('\n')).find((one) => one.id === id)
    if (known) lines.splice(known.at, 1, line)
    else if (section === '')
      lines.splice(
        lines.findIndex((one) => SETTING.test(one)),
        0,
        line,
      )
    else if (lines.includes(section)) lines.splice(lines.indexOf(section) + 1, 0, line)
    else lines.push('', section, line)
  }
  writeFileSync(SETTINGS, `${lines.join('\n')}\n`)
  git('add', SETTINGS)
}

/** `name = value`, in which section it stands, and at which line. */
function settingsIn(text: string) {
  let section = ''
  return text.split('\n').flatMap((line, at) => {
    if (line.startsWith('[')) section = line.trim()
    const [, name] = SETTING.exec(line) ?? []
    return name === undefined ? [] : [{ id: `${section} ${name}`, section, line, at }]
  })
}

/** Those that are no setting, no section and no comment: they belong to a setting above. */
function otherLines(text: string): string[] {
  const isOther = (line: string) => line.trim() !== '' && !/^[[#]/.test(line) && !SETTING.test(line)
  return text.split('\n').filter(isOther)
}

function git(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' })
  return { isOk: status === 0, output: `${stdout}${status === 0 ? '' : stderr}`.trim() }
}

/** Runs it in sight. */
function show(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

function stop(reason: string): false {
  console.error(existsSync('.git') ? reason : 'This folder is no clone of a repository.')
  return false
}
