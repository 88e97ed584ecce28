// npm run release: a new version of Selfcheck. Authors of quizzes need `npm run content -- release`.
//
//   patch | minor | major | 1.2.3   the version; without it, that of package.json, if it was not
//                                   released yet
//   --again                         writes the fixtures of the present version once more
//
// It raises the version, releases the content, builds, and stores in test/fixtures/releases/<version>/
// what later versions have to work with. The tests hold every later version to all of these folders.
import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { ROOT } from '../build.ts'
import { versionOf } from './version.ts'

const RELEASES = 'test/fixtures/releases'
const PACKAGE_FILES = ['package.json', 'package-lock.json']

const released = await release()
if (!released.ok) {
  console.error(`Nothing was released. ${released.error}`)
  process.exitCode = 1
}

async function release(): Promise<Result<undefined, string>> {
  const wanted = readArguments(process.argv.slice(2))
  if (!wanted.ok) return wanted
  const changes = changedFiles()
  if (!changes.ok) return changes
  const { version: present } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  const earlier = await readdir(join(ROOT, RELEASES)).catch(() => [])
  const version = versionOf({ present, released: earlier, ...wanted.value })
  if (!version.ok) return version
  const before = await readPackageFiles()
  await writePackageFiles(before.map((text) => withVersion(text, version.value)))
  const failed = [
    ['content/cli/main.ts', 'release'],
    ['worker/tools/build.ts'],
    ['test/support/releases/record.ts'],
  ].find((command) => !runNode(command))
  if (failed) {
    await writePackageFiles(before)
    return err(`${failed.join(' ')} failed, see above. The version is still ${present}.`)
  }
  console.log(`Released ${version.value}. Run npm test, then commit these files:`)
  for (const line of git('status', '--short', '--untracked-files=all').stdout.split('\n'))
    if (line !== '') console.log(`  ${line.slice(3)}`)
  return ok(undefined)
}

function readArguments(
  args: readonly string[],
): Result<{ wanted: string | undefined; isAgain: boolean }, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { again: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [wanted, extra] = positionals
    if (extra !== undefined) return err(`Name one version only, and leave out "${extra}".`)
    return ok({ wanted, isAgain: values.again === true })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

/** What is not committed would be in the release, and in no commit. An earlier try does not count. */
function changedFiles(): Result<undefined, string> {
  const { status, stdout, stderr } = git('status', '--short', '--', '.', `:!${RELEASES}`)
  if (status !== 0) return err(`We couldn’t read the changes in this folder: ${stderr.trim()}`)
  const files = stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)]))
  if (files.length === 0) return ok(undefined)
  return err(`Commit or stash these changes first: ${files.join(', ')}`)
}

function git(...args: readonly string[]) {
  return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' })
}

function runNode(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0
}

function readPackageFiles(): Promise<string[]> {
  return Promise.all(PACKAGE_FILES.map((name) => readFile(join(ROOT, name), 'utf8')))
}

async function writePackageFiles(texts: readonly string[]): Promise<void> {
  for (const [index, name] of PACKAGE_FILES.entries())
    await writeFile(join(ROOT, name), texts[index] ?? '')
}

/** The lock file has the version of this package in two places. */
function withVersion(text: string, version: string): string {
  const json = JSON.parse(text)
  json.version = version
  if (json.packages?.['']) json.packages[''].version = version
  return `${JSON.stringify(json, null, 2)}\n`
}
