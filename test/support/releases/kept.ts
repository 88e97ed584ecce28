// What a release keeps in its folder, test/fixtures/releases/<version>/, for the tests of every later
// version:
//
//   openapi.json    what the API promised
//   ledger.json     the revisions of the fixtures at that time, as a site has them released
//   codes.json      share codes, each with what it stood for
//   progress.json   what the widget kept in the browser
//   widget/         the loader, and the chunks that an old page has in its cache

export interface KeptCode {
  /** What its reader did. */
  readonly name: string
  readonly code: string
  /** What GET /api/v1/results/:code answered. */
  readonly result: object
}
