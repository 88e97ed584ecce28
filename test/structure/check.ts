// `npm run check` runs this: the structure of content/, worker/ and widget/. No import goes
// in a circle or over a border, and no folder or file is too large. Another checkout can be
// named: `node test/structure/check.ts FOLDER`.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crossings } from './borders.ts'
import { circlesIn, type Edges } from './circles.ts'
import { type ImportGraph, readImports } from './imports.ts'
import { fullestFolder, oversizes } from './sizes.ts'

const PARTS = ['content', 'worker', 'widget']
const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url))

const graph = readImports(root, PARTS)
const files = globSync(`{${PARTS.join(',')}}/**/*.{ts,tsx,css,json}`, { cwd: root }).map(
  (path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }),
)
const fileCircles = circlesIn(fileEdges(graph))
const folderCircles = circlesIn(folderEdges(graph))
const problems = [
  ...fileCircles.map((circle) => `These files import each other: ${circle.join(', ')}.`),
  ...folderCircles.map((circle) => `These folders import each other: ${circle.join(', ')}.`),
  ...crossings(graph),
  ...oversizes(files),
]
for (const problem of problems) console.error(problem)
const [folder, count] = fullestFolder(files)
console.log(
  `structure: ${graph.size} files, ${fileCircles.flat().length} of them in ${fileCircles.length} circles; ` +
    `the fullest folder is ${folder}/ with ${count} files; ${problems.length} problems`,
)
if (problems.length > 0) process.exitCode = 1

function fileEdges(imports: ImportGraph): Edges {
  return new Map([...imports].map(([path, list]) => [path, list.map(({ target }) => target)]))
}

/** By the folders of a part, such as widget/quiz. A file beside them is a node of its own. */
function folderEdges(imports: ImportGraph): Edges {
  const nodeOf = (path: string) => path.split('/').slice(0, 2).join('/')
  const edges = new Map<string, string[]>()
  for (const [path, list] of imports) {
    const node = nodeOf(path)
    const targets = list.filter(({ target }) => imports.has(target))
    const others = targets.map(({ target }) => nodeOf(target)).filter((one) => one !== node)
    edges.set(node, [...(edges.get(node) ?? []), ...others])
  }
  return edges
}
