// What the build fills in: hashes of file names, the version, and style sheets as text.
declare const __CHUNKS_HASH__: string
declare const __LANGUAGES_HASH__: string
/** The server puts its own origin and the name of the elements in (worker/http/loader.ts). */
declare const __ORIGIN__: string
declare const __TAG__: string
declare const __VERSION__: string

declare module '*.css' {
  const text: string
  export default text
}
