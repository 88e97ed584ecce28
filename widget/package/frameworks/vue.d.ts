// `selfcheck/element/vue`: the same as `selfcheck/element`, and the types of both elements in
// templates.
import type { HTMLAttributes, PublicProps } from 'vue'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

/** As the guide of Vue types elements that are not made with Vue. */
type Component<Element, Attributes> = new () => Element & {
  /** Only for the compiler. */
  $props: HTMLAttributes & PublicProps & Attributes & Handlers<'on'>
}

declare module 'vue' {
  interface GlobalComponents {
    'self-check': Component<SelfCheckElement, SelfCheckAttributes>
    'self-check-guide': Component<SelfCheckGuideElement, SelfCheckGuideAttributes>
  }
}
