// The app with the example site of the documentation, asked at build.
import type { Built } from 'selfcheck:built'
import { createApp } from '../../app.ts'
import { readBuiltContent } from '../../catalogue/built-content.ts'
import { openCatalogue } from '../../catalogue/catalogue.ts'
import type { Ask, ExampleApp } from '../../pages/docs/api/exchange.ts'
import type { StatisticsSettings } from '../../statistics/statistics.ts'
import type { ExampleSite } from './example-site.ts'

/** Bindings of the build. The key signs for nobody: no server has it. */
export interface ExampleBindings {
  readonly STATISTICS: StatisticsSettings['STATISTICS']
  readonly SHARE_KEYS: string
}

/** No page is asked for, so no asset is named. */
const NO_ASSETS: Built['assets'] = {
  inlining: { loader: '', chunks: {} },
  frontJs: '',
  articleJs: '',
  printJs: '',
  pinned: { path: '', integrity: '' },
  sizes: { code: 0, quizzes: {} },
  embedJs: '',
}

export function exampleApp(
  { content, ledger }: ExampleSite,
  version: string,
  site: Built['site'],
  bindings: ExampleBindings,
): ExampleApp {
  const built = { version, openapi: '', site, assets: NO_ASSETS }
  const catalogue = readBuiltContent(content)
  const askOf = (quizzes: typeof catalogue.quizzes): Ask => {
    const app = createApp(openCatalogue({ ...catalogue, quizzes }, ledger), built)
    return async (path, init, own = {}) =>
      app.request(`https://HOST${path}`, init, { ...bindings, ...own })
  }
  return { ask: askOf(catalogue.quizzes), askEmptied: askOf([]) }
}
