// Every chunk in one file that imports nothing: the second try of the loader, and what
// the pinned single file holds. It has itself as well, since a chunk may ask for it by name.
export * as quiz from './app.ts'
export * as guide from './guide.ts'
export * as late from './views/late.ts'
export * as placing from './views/placing.ts'
export * as typed from './views/typed.ts'
export * as whole from './whole.ts'
