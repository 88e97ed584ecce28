// Once for all tests of the sample: the site's own worker, with its own content, and a browser.
import type { TestProject } from 'vitest/node'
import { serve } from './setup.ts'

// biome-ignore lint/style/noDefaultExport: vitest takes a global set-up by its default export.
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serve(project)
}
