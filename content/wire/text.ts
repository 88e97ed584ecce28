// Ids.
//
// Every file of this folder imports zod as a namespace. A named import of `z` would keep
// all of its locales in the bundle: 92 kB (gzip) instead of 25.
import * as z from 'zod'

export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)
