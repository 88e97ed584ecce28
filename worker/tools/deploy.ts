// npm run deploy: releases the revisions of the content, builds, completes the build with files of
// the live origin (prepare-deploy.ts), puts the content into Workers KV where it lies there
// (upload-content.ts), gives the rest to wrangler, stores the keys that are missing, and
// checks what is live. In a terminal it asks for what it does not know; in a script it stops and
// says what is missing.
// deploy/options.ts has its arguments.
import { type StdioOptions, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { ok, type Result } from '../../content/common/result.ts'
import { snippet } from '../pages/front/snippets.ts'
import { ROOT } from './build.ts'
import { checkLive } from './deploy/check-live.ts'
import { missingKeys, storeKeys } from './deploy/keys.ts'
import { DEPLOY_HELP, deployOptions } from './deploy/options.ts'
import { type Where, whereItRuns } from './deploy/origin.ts'
import { markDeploy, prepareDeploy } from './deploy/prepare-deploy.ts'
import { isAgreed, isTerminal } from './deploy/terminal.ts'
import { uploadContent } from './deploy/upload-content.ts'
import { wranglerFor } from './deploy/wrangler.ts'
import { CONTENT_FOLDER } from './storage.ts'

const options = deployOptions(process.argv.slice(2))
const wrangler = wranglerFor(options.target)
if (options.isHelp) console.log(DEPLOY_HELP)
else process.exitCode = (await deploy()) ? 0 : 1

async function deploy(): Promise<boolean> {
  const where = await whereItRuns(options)
  if (!where.ok) return stop(where.error)
  const { live } = where.value
  if (!options.isDryRun && !isLoggedIn())
    return stop('Log in with npx wrangler login, or set CLOUDFLARE_API_TOKEN.')
  const filesToCommit = options.isBuilt ? '' : releaseAndBuild()
  if (filesToCommit === undefined) return stop('')
  const prepared = await prepare(live)
  if (!prepared.ok) return stop(prepared.error)
  console.log(prepared.value)
  const mark = await markDeploy(options.folder)
  const uploaded = uploadContent(
    wrangler,
    join(dirname(options.folder), CONTENT_FOLDER),
    options.isDryRun,
  )
  if (!uploaded.ok) return stop(uploaded.error)
  if (uploaded.value !== '') console.log(uploaded.value)
  const targets = wrangler.deploy(...options.forWrangler, ...variables(where.value))
  const isDeployed = targets !== undefined
  const isDone =
    isDeployed && (options.isDryRun || (await finish(live?.origin ?? targets[0], mark)))
  // Repeated here, because the output of build and wrangler is long.
  if (filesToCommit !== '') console.log(filesToCommit)
  return isDone
}

function stop(reason: string): false {
  console.error(`Nothing was deployed. ${reason}`.trimEnd())
  return false
}

function isLoggedIn(): boolean {
  if (wrangler.read('whoami', '--json') !== undefined) return true
  return isTerminal() && wrangler.run('login')
}

/** The last lines of `content -- release`, which name the files to commit. Undefined: it failed. */
function releaseAndBuild(): string | undefined {
  const dryRun = options.isDryRun ? ['--dry-run'] : []
  const release = runNode(['content/cli/main.ts', 'release', ...dryRun], 'pipe')
  process.stdout.write(release.stdout)
  if (release.status !== 0) return undefined
  if (runNode(['worker/tools/build.ts'], 'inherit').status !== 0) return undefined
  return /^Commit these files:[\s\S]*$/m.exec(release.stdout)?.[0].trimEnd() ?? ''
}

function runNode(args: readonly string[], stdout: 'pipe' | 'inherit') {
  const stdio: StdioOptions = ['inherit', stdout, 'inherit']
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio, encoding: 'utf8' })
}

/** Completes the public folder. Whether this is the first deploy is asked where it seems so. */
async function prepare(live: URL | undefined): Promise<Result<string, string>> {
  const { folder, isFirst } = options
  const prepared = await prepareDeploy(folder, live, isFirst)
  if (prepared.ok || isFirst || !isTerminal()) return prepared
  console.log(prepared.error)
  const isAgreedFirst = await isAgreed('Is this the first deploy, so that nothing is live yet?')
  return isAgreedFirst ? prepareDeploy(folder, live, true) : prepared
}

/** Absolute URLs of the deployed worker begin with this origin. */
function variables({ publicOrigin }: Where): string[] {
  return publicOrigin ? ['--var', `PUBLIC_ORIGIN:${publicOrigin}`] : []
}

/** Keys, a look at what is live, and the snippet. Whether all works. */
async function finish(origin: string | undefined, mark: string): Promise<boolean> {
  const missing = missingKeys(wrangler)
  const keys = missing.ok ? keepKeys(missing.value) : missing
  if (!keys.ok) console.error(`It is deployed, but its keys could not be looked at: ${keys.error}`)
  if (!origin) {
    console.error('It is deployed, but its address is not known: name it with PUBLIC_ORIGIN.')
    return false
  }
  console.log(`Checking ${origin} …`)
  const checked = await checkLive(origin, mark)
  if (!checked.ok) {
    console.error(`It is deployed, but something does not work: ${checked.error}`)
    console.error('npx wrangler rollback puts the version before in its place.')
    return false
  }
  const { quiz, lines } = checked.value
  for (const line of lines) console.log(`  ${line}`)
  if (quiz) {
    const piece = { kind: 'quiz', id: quiz.id, title: quiz.title } as const
    const twoLines = snippet(origin, { piece, theme: 'auto', platform: 'html' })
    console.log(`\nPut this on a page:\n${twoLines}`)
  }
  return keys.ok
}

function keepKeys(missing: readonly string[]): Result<undefined, string> {
  if (missing.length === 0) return ok(undefined)
  if (!isTerminal() && !options.isMakingKeys) {
    console.log(`Not set: ${missing.join(' and ')}. With --keys, they are made.`)
    return ok(undefined)
  }
  const stored = storeKeys(wrangler, missing, options.environment)
  if (!stored.ok) return stored
  console.log(
    `${missing.join(' and ')} made, stored at Cloudflare, and kept in ${stored.value}. Make a copy of that file: Cloudflare shows them to nobody, and without SHARE_KEYS old results do not open. STATS_KEY is the password of /stats.`,
  )
  return ok(undefined)
}
