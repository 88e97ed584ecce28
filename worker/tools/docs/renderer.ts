// What renders the documentation, in one bundle: the pages, and the app that their examples ask.
export { renderDocs } from '../../pages/docs/site/render.tsx'
export { exampleApp } from './example-app.ts'
