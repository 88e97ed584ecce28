// In place of bring.ts in the pinned single file: everything is here already, so that
// one `integrity` value covers it all.
import { guide, late, quiz, whole } from '../chunks/whole.ts'
import type { Bring, Chunks } from './chunks.ts'

export const SELF = new URL(import.meta.url)

const chunks: Chunks = { quiz, guide, late, whole }

export const bring: Bring = async (name) => chunks[name]
