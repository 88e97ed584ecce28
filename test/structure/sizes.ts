// How much a folder and a file may hold, so that a stranger sees at a glance what is there.

/** Files of one folder, its subfolders aside. */
const FOLDER_MAX_FILES = 16

const FILE_MAX_LINES = 250

/** Content, its revisions and tables of strings are data, and may be as long as they need. */
const DATA = /^content\/(guides|quizzes|revisions|docs)\/|^(widget|worker)\/strings\/|\.css$/

/** Files that stand beside the folders of a part. Each other file belongs into a folder. */
const ROOT_FILES: Readonly<Record<string, readonly string[]>> = {
  content: ['catalogue.ts', 'site.ts', 'tsconfig.json'],
  worker: ['app.ts', 'built.d.ts', 'env.ts', 'index.ts', 'tsconfig.json'],
  widget: ['build-names.d.ts', 'tsconfig.json'],
}

export interface SourceFile {
  readonly path: string
  readonly lines: number
}

/** A sentence for each folder and file that is too large, or in the wrong place. */
export function oversizes(files: readonly SourceFile[]): string[] {
  const folders = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  const full = [...folders].flatMap(([folder, { length }]) =>
    length > FOLDER_MAX_FILES
      ? [`${folder}/ holds ${length} files, more than ${FOLDER_MAX_FILES}: group them.`]
      : [],
  )
  const long = files.flatMap(({ path, lines }) =>
    lines > FILE_MAX_LINES && !DATA.test(path)
      ? [`${path} has ${lines} lines, more than ${FILE_MAX_LINES}: split it by idea.`]
      : [],
  )
  const astray = files.flatMap(({ path }) => {
    const [part = '', name = '', ...deeper] = path.split('/')
    const isAstray = deeper.length === 0 && !ROOT_FILES[part]?.includes(name)
    return isAstray ? [`${path} stands beside the folders: put it into one.`] : []
  })
  return [...full, ...long, ...astray]
}

/** The folder with the most files, and how many those are. */
export function fullestFolder(files: readonly SourceFile[]): readonly [string, number] {
  const folders = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  const counts = [...folders].map(([folder, { length }]) => [folder, length] as const)
  return counts.toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0]
}
