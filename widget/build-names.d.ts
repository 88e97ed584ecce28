// What the build puts in: names of hashed chunks, the version, and stylesheets as text.
declare const __QUIZ_CHUNK__: string
declare const __GUIDE_CHUNK__: string
declare const __LATE_CHUNK__: string
declare const __WHOLE_CHUNK__: string
declare const __VERSION__: string

declare module '*.css' {
  const text: string
  export default text
}
