// Everything that crosses HTTP: zod schemas, and the types inferred from them. The worker checks
// requests with the schemas, the OpenAPI document is generated from them, and the widget imports
// only their types. The public quiz has no field for a key, so publishing one does not compile.
export * from './attempt.ts'
export * from './band.ts'
export * from './check.ts'
export * from './confidence.ts'
export * from './guide.ts'
export * from './outcome.ts'
export * from './outcome-result.ts'
export * from './quiz.ts'
export * from './response.ts'
export * from './service.ts'
export * from './shared-result.ts'
export { Inline, RichText, Slug } from './text.ts'
