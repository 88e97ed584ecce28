// What this site sets once. content/model/site.ts describes each setting, and `npm run content -- check`
// validates them.
import { defineSite } from './define/site.ts'

export const site = defineSite({
  name: 'Selfcheck',
  lang: 'en',
  colours: { accent: { light: '#2b4acb', dark: '#9db2ff' } },
})
