// GET /new: the playground. Its script and workers do everything in the browser, so the build renders
// its page, which is the same for everyone.
import type { AppHandler } from '../../env.ts'
import { builtPage } from '../docs/built-page.ts'

export const playground: AppHandler = (c) => builtPage(c, 'new')
