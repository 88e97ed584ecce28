// The attributes, and the properties that reflect them. Frameworks ask `name in element` before
// they set a property, so all of them exist from the start.

/**
 * The element is filled anew if one of those before `theme` changes, or that of the id. The others
 * change what is shown already.
 */
export const ATTRIBUTES =
  'lang question only seed set api mode storage statistics theme heading-level hide share-url inherit-font loading'

export type Attribute = 'quiz' | 'guide' | Words<typeof ATTRIBUTES>
type Words<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Words<Rest> : T

/** Defines the property of each attribute: `headingLevel` for `heading-level`. */
export function reflect(prototype: HTMLElement, attributes: readonly string[]): void {
  for (const attribute of attributes)
    Object.defineProperty(
      prototype,
      attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
      {
        get(this: HTMLElement) {
          return this.getAttribute(attribute)
        },
        set(this: HTMLElement, value: unknown) {
          if ((value ?? false) === false) this.removeAttribute(attribute)
          else this.setAttribute(attribute, value === true ? '' : (value as string))
        },
      },
    )
}
