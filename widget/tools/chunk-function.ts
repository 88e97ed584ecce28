// The form in which chunks travel. The loader calls what a chunk exports by default, with a function
// that gives it other chunks by name. So a chunk does not name the file of another, and it runs as well
// where the other came in another way.
import { parseSync } from 'rolldown/utils'

/** Of the function that a chunk gets. Names that were shortened have at most three letters. */
const LOAD = 'loadOther'

/**
 * Rewrites a module of the bundler. One that imports becomes a function, which runs once for each
 * loader and keeps what it returns on the function that it gets. One that imports nothing runs once,
 * however many loaders a page has: lit makes a Trusted Types policy, and a page may allow only one of
 * its name. What a chunk exports are the values at its end, so it exports nothing that changes later.
 */
export function asChunkFunction(name: string, code: string): string {
  let imports = ''
  let body = ''
  let exports = ''
  for (const statement of parseSync(`${name}.js`, code).program.body) {
    if (statement.type === 'ImportDeclaration') {
      const names = statement.specifiers.map((one) => {
        if (one.type !== 'ImportSpecifier') throw new Error(`${name} imports all of a chunk.`)
        return `${nameOf(one.imported)}:${one.local.name}`
      })
      const from = statement.source.value.replace(/^\.\/(.*)\.js$/, '$1')
      imports += `const {${names}}=await ${LOAD}(${JSON.stringify(from)});`
    } else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration) {
      for (const { exported, local } of statement.specifiers)
        exports += `${nameOf(exported)}:${nameOf(local)},`
    } else if (statement.type.startsWith('Export')) {
      throw new Error(`${name} exports in a way that the build does not know.`)
    } else body += `${code.slice(statement.start, statement.end)};`
  }
  // Where a chunk is brought along, the server splits it at these words (worker/loader/inlined.ts).
  if (/\bexport default\b/.test(body)) throw new Error(`${name} has “export default” in its code.`)
  return imports
    ? `export default(${LOAD})=>${LOAD}[${JSON.stringify(name)}]??=(async()=>{${imports}${body}return{${exports}}})()`
    : `${body}const exported={${exports}};export default()=>exported`
}

/** Names that are no identifiers would be strings. */
function nameOf(one: { readonly type: string; readonly name?: string }): string {
  if (one.name === undefined) throw new Error('A name in a chunk is no identifier.')
  return one.name
}
