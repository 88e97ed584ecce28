// What `npm start` puts into the worker that it runs, and no deployed worker has.
declare module 'selfcheck:start' {
  export const start: {
    /** A hash of the whole worker, by which `npm start` knows that this one is running. */
    readonly build: string
    /** The findings of `content -- check` about the content of this build. */
    readonly findings: readonly {
      readonly severity: 'error' | 'warning'
      readonly code: string
      readonly message: string
      readonly file: string
      readonly line?: number
    }[]
    /** In which file each guide and each quiz stands, in each of its languages. */
    readonly files: readonly {
      readonly folder: 'guides' | 'quizzes'
      readonly id: string
      readonly lang: string
      readonly path: string
    }[]
  }
}
