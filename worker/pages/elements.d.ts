// Our elements, as the page templates write them.
import 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': {
        quiz: string
        question?: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        class?: string
        children?: Child
      }
      'self-check-guide': {
        guide: string
        theme?: string
        loading?: 'lazy' | 'eager'
        'heading-level'?: string
        children?: Child
      }
    }
  }
}
