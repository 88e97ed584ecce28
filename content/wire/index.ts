// Everything that crosses HTTP: zod schemas, and the types read from them. The worker
// checks requests with these schemas, the OpenAPI document is generated from them, and the
// widget imports only their types. No field for a key exists in the public quiz, so a leak
// of a key does not compile.
export * from './attempt.ts'
export * from './band.ts'
export * from './check.ts'
export * from './formula.ts'
export * from './guide.ts'
export * from './outcome.ts'
export * from './outcome-result.ts'
export * from './quiz.ts'
export * from './request/confidence.ts'
export * from './request/requests.ts'
export * from './request/response.ts'
export { Block, Inline, Line, RichText } from './rich-text.ts'
export * from './service.ts'
export * from './shared-result.ts'
export * from './statistics/statistics.ts'
export { Slug } from './text.ts'
