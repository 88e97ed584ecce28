// `selfcheck/element/preact`: the same as `selfcheck/element`, and the types of both elements in JSX.
import type { HTMLAttributes } from 'preact'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

type Props<Element extends EventTarget, Attributes> = Omit<
  HTMLAttributes<Element>,
  keyof Attributes
> &
  Attributes &
  Handlers<'on'>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': Props<SelfCheckElement, SelfCheckAttributes>
      'self-check-guide': Props<SelfCheckGuideElement, SelfCheckGuideAttributes>
    }
  }
}
