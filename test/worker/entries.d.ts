// What test/support/run/build-fixtures.ts writes for the project `kv`.
declare module 'fixtures:entries' {
  export const entries: Readonly<Record<string, string>>
}
