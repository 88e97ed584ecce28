// What a manifest (`imsmanifest.xml`) says: the files in their order, and what it names that is not
// in the package. Nothing is ever fetched.
import type { QuizOrigin } from '../../../../model/source.ts'
import { childOf, descendantsOf, textOf, type XmlElement } from '../../../containers/xml/element.ts'
import { parseXml } from '../../../containers/xml/parse.ts'
import type { Finding } from '../../../importer.ts'
import { descriptionIn, originOf } from './origin.ts'
import { folderOf, pathFrom } from './paths.ts'

export interface Manifest {
  readonly title?: string
  readonly description?: string
  readonly source?: QuizOrigin
  /** Of its files, in its order. */
  readonly paths: readonly string[]
  readonly skipped: readonly Finding[]
}

export const NO_MANIFEST: Manifest = { paths: [], skipped: [] }

/** `path` is where it is, and `has` tells what the package has. */
export function readManifest(text: string, path: string, has: (path: string) => boolean): Manifest {
  const file = parseXml(text)
  if (!file.ok) {
    const { code, message, line, column } = file.error
    const reason = `the manifest cannot be read: ${message}. All files with questions are read without it.`
    return { paths: [], skipped: [{ code, reason, line, column, inside: path }] }
  }
  const { root } = file.value
  const found = descendantsOf(root, 'resource').flatMap((resource) =>
    resolved(resource, folderOf(path)),
  )
  const skipped = found.flatMap(({ element, href, at }): Finding[] => {
    const place = { line: element.line, column: element.column, inside: path }
    if (at === undefined)
      return [
        {
          ...place,
          code: 'qti-external-href',
          reason: `"${href.slice(0, 100)}" is not in the package; it is never fetched. Skipped.`,
        },
      ]
    const isQuestion = /qti|assessment/i.test(element.attributes.type ?? '')
    return has(at) || !isQuestion
      ? []
      : [
          {
            ...place,
            code: 'qti-missing-file',
            reason: `"${at.slice(0, 100)}" is not in the package. Skipped.`,
          },
        ]
  })
  const metadata = childOf(root, 'metadata')
  const title = textOf(descendantsOf(metadata, 'title')[0]).trim()
  const description = descriptionIn(metadata)
  const source = originOf(metadata, title)
  const paths = found.flatMap(({ at }) => (at !== undefined && has(at) ? [at] : []))
  return {
    paths: [...new Set(paths)],
    skipped,
    ...(title && { title }),
    ...(description && { description }),
    ...(source && { source }),
  }
}

/** Blackboard has the path of a file in an attribute of its own. */
function resolved(resource: XmlElement, folder: string) {
  const base = pathFrom(folder, resource.attributes['xml:base'] ?? '') ?? folder
  const isLink = /imswl|imsbasiclti/.test(resource.attributes.type ?? '')
  const own = resource.attributes['bb:file']
  const elements = isLink ? [] : [resource, ...descendantsOf(resource, 'file')]
  const hrefs = new Set(elements.flatMap(({ attributes }) => attributes.href ?? []))
  return [
    ...(own === undefined ? [] : [{ element: resource, href: own, at: pathFrom(folder, own) }]),
    ...[...hrefs].map((href) => ({ element: resource, href, at: pathFrom(base, href) })),
  ]
}
