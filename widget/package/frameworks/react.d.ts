// `selfcheck/element/react`: the same as `selfcheck/element`, and the types of both elements in JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

type Props<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes &
  Handlers<'on'>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': Props<SelfCheckElement, SelfCheckAttributes>
      'self-check-guide': Props<SelfCheckGuideElement, SelfCheckGuideAttributes>
    }
  }
}
