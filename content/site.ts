// What this site sets once. `npm run content -- new site` writes this file for a site of your own.
import { defineSite } from './define/site.ts'

export const site = defineSite({
  name: 'Selfcheck',
  lang: 'en',
  colours: { accent: { light: '#2b4acb', dark: '#9db2ff' } },
})
