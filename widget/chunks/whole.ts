// Every chunk in one file that imports nothing: the second try of the loader, and what
// the pinned single file holds. It has itself as well, since a chunk may ask for it by name.

export * as guide from '../guide/mount.ts'
export * as quiz from '../quiz/mount.ts'
export * as late from './after-answer.ts'
export * as placing from './placing.ts'
export * as typed from './typed.ts'
export * as whole from './whole.ts'
