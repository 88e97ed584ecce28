// Plugins for the bundler.
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'
import { minifyCss } from './css.ts'

/** Replaces one module by another. */
export function replaceModule(root: string, id: RegExp, replacement: string): Plugin {
  return {
    name: `replace-by-${replacement}`,
    resolveId: { filter: { id }, handler: () => join(root, replacement) },
  }
}

/** Imports a style sheet as its minified text. */
export function cssText(): Plugin {
  return {
    name: 'css-text',
    load: {
      filter: { id: /\.css$/ },
      async handler(id) {
        const text = minifyCss(id, await readFile(id)).toString()
        // The minifier inlines a constant where it is used.
        return { code: `const css = ${JSON.stringify(text)}\nexport default css`, moduleType: 'js' }
      },
    },
  }
}

/**
 * Gives each importer of a module a copy of its own. Two chunks that share a module would need
 * a third file for it, which is one more request, or every page would load it.
 */
export function copyForEachImporter(module: RegExp): Plugin {
  return {
    name: 'copy-for-each-importer',
    resolveId: {
      filter: { id: module },
      handler: (source, importer = '') =>
        `${join(dirname(importer), source)}?for=${basename(importer)}`,
    },
    load: {
      filter: { id: /\?for=/ },
      handler: async (id) => ({
        code: await readFile(id.replace(/\?.*$/, ''), 'utf8'),
        moduleType: 'ts',
      }),
    },
  }
}

/**
 * Removes white space from lit's templates. After minifying, line breaks are left only inside
 * template literals, where they are indentation; a literal that is a line break alone is kept.
 */
export function squeezeTemplates(code: string): string {
  return code
    .trim()
    .replaceAll('`\n`', String.raw`"\n"`)
    .replace(/([>}])\s*\n\s*(?=<|\$\{)/g, '$1')
    .replace(/\s*\n\s*(?=\/?>|<\/)/g, '')
    .replace(/([>`])\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
}
