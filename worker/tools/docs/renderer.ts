// What renders pages at build, in one bundle: the documentation with the app that its examples ask, and
// the playground.
export { renderDocs } from '../../pages/docs/site/render.tsx'
export { renderPlayground } from '../../pages/new/page.tsx'
export { exampleApp } from './example-app.ts'
