// What the build fills in: hashes of file names, the version, and style sheets as text.
declare const __CHUNKS_HASH__: string
/** False in the loader that comes with a quiz. */
declare const __IS_PLAIN__: boolean
/** These stay in the loader, and the server replaces them (worker/loader/). */
declare const __ORIGIN__: string
declare const __TAG__: string
declare const __INLINED__: import('./element/inlined.ts').Inlined
declare const __VERSION__: string
/** In the npm package, which a server may import, whether this is a page; elsewhere `true`. */
declare const __IS_PAGE__: boolean

declare module '*.css' {
  const text: string
  export default text
}
