// `selfcheck/element/vue`: the same as `selfcheck/element`, and the types of both elements in
// templates.
import type { HTMLAttributes, PublicProps } from 'vue'
import type { SelfCheckElement, SelfCheckGuideElement } from '../../element/elements.ts'
import type { SelfCheckAttributes, SelfCheckGuideAttributes } from '../attributes.ts'
import type { Handlers } from '../hyphens.ts'

export * from '../element.ts'

/** The compiler of templates reads `heading-level` as `headingLevel`. */
type Camel<Name> = Name extends `${infer Start}-${infer End}`
  ? `${Start}${Capitalize<Camel<End>>}`
  : Name

type InCamel<Props> = { [Name in keyof Props as Camel<Name>]: Props[Name] }

/** As the guide of Vue types elements that are not made with Vue. */
type Component<Element, Attributes> = new () => Element & {
  /** Only for the compiler. */
  $props: HTMLAttributes & PublicProps & InCamel<Attributes & Handlers<'on-'>>
}

declare module 'vue' {
  interface GlobalComponents {
    'self-check': Component<SelfCheckElement, SelfCheckAttributes>
    'self-check-guide': Component<SelfCheckGuideElement, SelfCheckGuideAttributes>
  }
}
