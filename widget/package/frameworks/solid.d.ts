// `selfcheck/element/solid`: the same as `selfcheck/element`, and the types of both elements in JSX.
import type { JSX } from 'solid-js'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

type Props<Element, Attributes> = JSX.HTMLAttributes<Element> & Attributes & Handlers<'on:'>

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': Props<SelfCheckElement, SelfCheckAttributes>
      'self-check-guide': Props<SelfCheckGuideElement, SelfCheckGuideAttributes>
    }
  }
}
