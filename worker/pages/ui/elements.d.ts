// JSX types of our custom elements in page templates.
import 'hono/jsx'
import type { ElementSettings } from '../settings/element-settings.ts'

declare module 'hono/jsx' {
  interface ElementAttributes extends ElementSettings {
    mode?: 'inline'
    /** Code of a shared result that the reader compares with. */
    'data-challenge'?: string
    loading?: 'lazy' | 'eager'
    'heading-level'?: string
    children?: Child
  }

  namespace JSX {
    interface IntrinsicElements {
      'self-check': ElementAttributes & { quiz: string }
      'self-check-guide': ElementAttributes & { guide: string }
    }
  }
}
