// Our elements, as the page templates write them.
import 'hono/jsx'

declare module 'hono/jsx' {
  /** What the page around a frame may set. */
  interface Settings {
    mode?: 'inline'
    theme?: string
    lang?: string
    storage?: string
    hide?: string
    'share-url'?: string
  }

  namespace JSX {
    interface IntrinsicElements {
      'self-check': Settings & {
        quiz: string
        question?: string
        seed?: string
        only?: string
        /** Code of a shared result; the page says so to the widget. */
        'data-challenge'?: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        class?: string
        children?: Child
      }
      'self-check-guide': Settings & {
        guide: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        children?: Child
      }
    }
  }
}
