// The folder of the repository. worker/tools has it too, with the whole build behind it, which an
// image that only serves does not have.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
