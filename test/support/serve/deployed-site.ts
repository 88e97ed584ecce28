// Sites that were deployed, and folders about to be: what tests of a deploy stand on.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { writeFiles } from '../../../widget/tools/built-file.ts'
import { type ChunkIndex, INDEX_PATH, indexOf } from '../../../worker/tools/chunk-index.ts'
import { prepareDeploy } from '../../../worker/tools/deploy/prepare-deploy.ts'

/** A public folder, by path. */
export type Site = Map<string, Buffer>
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
}

/** What a build of these chunks would put into the public folder. */
export function buildOf(
  version: string,
  chunks: readonly string[],
  pinned = `pinned ${version}`,
  comment = '//',
  cards: readonly string[] = [],
  pictures: readonly string[] = [],
): Site {
  const files = chunks.map((name) => ({
    path: `c/${name}`,
    bytes: Buffer.from(`${comment} ${name}`),
  }))
  const whole = { path: `v${version}/self-check.js`, bytes: Buffer.from(pinned) }
  const images = {
    cards: cards.map((name) => ({ path: `og/${name}`, bytes: Buffer.from(`PNG ${name}`) })),
    pictures: pictures.map((name) => ({ path: `m/${name}`, bytes: Buffer.from(`<svg ${name}`) })),
  }
  const index = JSON.stringify(indexOf(version, files, whole, images))
  const all = [
    ...files,
    ...images.cards,
    ...images.pictures,
    whole,
    { path: 'c/index.json', bytes: Buffer.from(index) },
  ]
  return new Map(all.map(({ path, bytes }) => [`/${path}`, bytes]))
}

export function read(site: Site): ChunkIndex {
  return JSON.parse(String(site.get(INDEX_PATH)))
}

/** The same site with an index that says something else. */
export function saying(site: Site, edit: (index: ChunkIndex) => unknown): Site {
  return new Map([...site, [INDEX_PATH, Buffer.from(JSON.stringify(edit(read(site))))]])
}

export interface Prepared {
  readonly isOk: boolean
  readonly message: string
  /** The folder as it would be deployed. */
  readonly site: Site
}

export interface Sites {
  /** Serves a site, but for the answers given, and gives its origin. */
  serve(site: Site, answers?: Readonly<Record<string, Answer>>): Promise<string>
  /** Puts it into a folder. */
  write(site: Site): Promise<string>
  /** Does what a deploy does before wrangler. */
  prepare(site: Site, live?: string, isFirst?: boolean): Promise<Prepared>
}

/** To be called once at the top of a test file: what is opened is closed after each test. */
export function useSites(): Sites {
  const closing: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  async function serve(
    site: Site,
    answers: Readonly<Record<string, Answer>> = {},
  ): Promise<string> {
    const server = createServer(({ url = '' }, response) => {
      const body = site.get(url)
      const answer = answers[url] ?? (body ? { body } : { status: 404, body: 'Nothing here' })
      const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/javascript'
      response.writeHead(answer.status ?? 200, { 'Content-Type': type, ...answer.headers })
      response.end(answer.body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    )
    const { port } = server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  async function prepare(site: Site, live?: string, isFirst = false): Promise<Prepared> {
    const folder = await write(site)
    const result = await prepareDeploy(folder, live ? new URL(live) : undefined, isFirst)
    const message = result.ok ? result.value : result.error
    return { isOk: result.ok, message, site: await readFolder(folder) }
  }

  async function write(site: Site): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'selfcheck-deploy-'))
    closing.push(() => rm(folder, { recursive: true }))
    await writeFiles(
      folder,
      [...site].map(([path, bytes]) => ({ path, bytes })),
    )
    return folder
  }

  return { serve, write, prepare }
}

export async function readFolder(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const contents = await Promise.all(
    files.map(async (file) => [file.slice(folder.length), await readFile(file)] as const),
  )
  return new Map(contents)
}

export const OLD = buildOf('0.1.0', ['quiz-aaaaaaaa.js', 'late-aaaaaaaa.js', 'page-aaaaaaaa.css'])
export const NEW = buildOf('0.2.0', ['quiz-bbbbbbbb.js', 'late-aaaaaaaa.js', 'page-aaaaaaaa.css'])
