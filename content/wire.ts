// Everything that crosses HTTP: zod schemas, and the types read from them. The worker
// checks requests with these, the OpenAPI document is generated from these, the widget
// imports only their types. No field for a key exists in the public quiz, so a leak is a
// type error before it is a bug.
export * from './wire/attempt.ts'
export * from './wire/check.ts'
export * from './wire/guide.ts'
export * from './wire/match.ts'
export * from './wire/outcome.ts'
export * from './wire/quiz.ts'
export * from './wire/response.ts'
export * from './wire/service.ts'
export * from './wire/share.ts'
export * from './wire/standing.ts'
export { Inline, RichText, Slug } from './wire/text.ts'
