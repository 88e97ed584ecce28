// Everything that crosses HTTP: zod schemas, and the types read from them. The worker
// checks requests with these, the OpenAPI document is generated from these, the widget
// imports only their types. No field for a key exists in the public quiz, so a leak is a
// type error before it is a bug.
export * from './attempt.ts'
export * from './check.ts'
export * from './guide.ts'
export * from './outcome.ts'
export * from './outcome-result.ts'
export * from './quiz.ts'
export * from './response.ts'
export * from './service.ts'
export * from './shared-result.ts'
export * from './standing.ts'
export { Inline, RichText, Slug } from './text.ts'
