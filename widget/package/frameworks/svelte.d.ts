// `selfcheck/element/svelte`: the same as `selfcheck/element`, and the types of both elements in
// templates.
import type { HTMLAttributes } from 'svelte/elements'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

type Props<Element extends EventTarget, Attributes> = HTMLAttributes<Element> &
  Attributes &
  Handlers<'on'>

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'self-check': Props<SelfCheckElement, SelfCheckAttributes>
    'self-check-guide': Props<SelfCheckGuideElement, SelfCheckGuideAttributes>
  }
}
