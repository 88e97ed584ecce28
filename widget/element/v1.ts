// The loader, /v1.js: it defines the elements. If a name is taken, by a second copy or by the
// page, the first definition stays. `?tag=my-check` in its URL gives the elements other names.
import { TAG } from './self.ts'
import { define } from './shell.ts'

define(TAG, 'quiz', 'quizzes')
define(`${TAG}-guide`, 'guide', 'guides')
