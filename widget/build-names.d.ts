// What the build puts in: names of hashed chunks, the version, and stylesheets as text.
declare const __QUIZ_HASH__: string
declare const __GUIDE_HASH__: string
declare const __LATE_HASH__: string
declare const __WHOLE_HASH__: string
declare const __LANGUAGES_HASH__: string
declare const __VERSION__: string

declare module '*.css' {
  const text: string
  export default text
}
