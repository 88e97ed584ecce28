// The parts of the documentation that are made of tables of the code, so that they say what it does.
import type { ApiDocument } from '../api/document.ts'
import type { ExampleApp } from '../api/exchange.ts'
import { apiIncludes } from '../api/reference.tsx'
import { AttributeList } from '../attributes-list.tsx'
import { elementIncludes } from '../element/element-tables.tsx'
import type { ElementsManifest } from '../element/manifest.ts'
import { LOSSES_INCLUDE } from '../losses.tsx'
import { FORMATS_INCLUDE } from '../moving-in.tsx'
import { PLATFORMS_INCLUDE } from '../platforms/platform-list.tsx'
import { ProblemList } from '../problem-list.tsx'
import { ThemeEditor } from '../theme/editor-form.tsx'
import type { Includes } from './parts.tsx'

export async function includesFor(
  openapi: ApiDocument,
  manifest: ElementsManifest,
  app: ExampleApp,
): Promise<Includes> {
  return {
    ...(await apiIncludes(openapi, app)),
    ...elementIncludes(manifest),
    attributes: { Part: AttributeList },
    formats: FORMATS_INCLUDE,
    losses: LOSSES_INCLUDE,
    platforms: PLATFORMS_INCLUDE,
    'theme-editor': { Part: ThemeEditor, needs: ['live', 'theme'] },
    problems: { Part: ProblemList },
  }
}
