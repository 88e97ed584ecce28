// All findings about a catalogue but `told-before`. Small fixtures ask one thing in several ways,
// so one of their questions does tell the answer of another.
import { checkCatalogue } from '../../../content/lint/check.ts'
import type { Diagnostic } from '../../../content/lint/support/diagnostic.ts'
import type { Sources } from '../../../content/lint/support/locate.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'

export function findingsIn(catalogue: Catalogue, sources?: Sources): Diagnostic[] {
  return checkCatalogue(catalogue, sources).filter(({ code }) => code !== 'told-before')
}
