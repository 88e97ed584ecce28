// JSX types of our custom elements in page templates.
import 'hono/jsx'

declare module 'hono/jsx' {
  /** Attributes that the query of an iframe page may set (settings/element-settings.ts). */
  interface ElementSettings {
    mode?: 'inline'
    theme?: string
    lang?: string
    storage?: string
    hide?: string
    'share-url'?: string
  }

  namespace JSX {
    interface IntrinsicElements {
      'self-check': ElementSettings & {
        quiz: string
        question?: string
        seed?: string
        only?: string
        /** Code of a shared result that the reader compares with. */
        'data-challenge'?: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        class?: string
        children?: Child
      }
      'self-check-guide': ElementSettings & {
        guide: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        children?: Child
      }
    }
  }
}
