// `selfcheck/element/auto` of the npm package, for pages that import it for its effect alone. The
// server is that of the page, or the one in the attribute `api` of each element.
import { defineSelfCheck } from './element.ts'

export * from './element.ts'

defineSelfCheck()
