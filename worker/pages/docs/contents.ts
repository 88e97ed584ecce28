// The pages of the documentation in their order. Each is a file of its name in content/docs/.

export interface DocsGroup {
  readonly title: string
  readonly pages: readonly string[]
}

export const DOCS_GROUPS: readonly DocsGroup[] = [
  { title: 'Start', pages: ['index', 'embed', 'platforms', 'frameworks'] },
  { title: 'Write', pages: ['write', 'markdown', 'authoring', 'moving-in'] },
  { title: 'Fit it in', pages: ['themes', 'events'] },
  { title: 'What comes back', pages: ['results', 'statistics'] },
  { title: 'Programs', pages: ['api', 'questions'] },
  { title: 'Run it', pages: ['your-site', 'deploy', 'self-host', 'cost', 'limits'] },
  { title: 'Promises', pages: ['privacy', 'accessibility', 'design', 'changelog'] },
]

/**
 * The file of a page that the build renders, among the static files. Not `.html`: wrangler would put
 * files of that name below the script of the worker into what it uploads as the script.
 */
export const pageFile = (id: string): string => `/docs/${id}.page`

/** The ids of all pages. `index` is the first page, at `/docs`. */
export const DOCS_IDS: readonly string[] = DOCS_GROUPS.flatMap(({ pages }) => pages)
