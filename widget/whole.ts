// Every chunk in one file that imports nothing: the second try of the loader, and what
// the pinned single file holds.
export * as quiz from './app.ts'
export * as guide from './guide.ts'
export * as late from './views/late.ts'
