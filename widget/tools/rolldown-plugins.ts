// Plugins for the bundler.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
 * Changes two things of lit that would be visible on the page. Lit creates its Trusted Types
 * policy under a fixed name, which a page with a lit of its own allows only once; ours gets
 * another name, the one in the policy of our own pages. And lit adds its version to a list on
 * `window`.
 */
export function litPolicy(): Plugin {
  return {
    name: 'lit-policy',
    transform: {
      filter: { id: /lit-html/ },
      handler: (code) =>
        code
          .replaceAll('"lit-html"', '"self-check-lit"')
          .replace(/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'),
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
