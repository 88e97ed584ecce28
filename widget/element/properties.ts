// Properties that reflect attributes, because frameworks set properties. To keep the loader
// small, it defines the property of the id alone; the others are defined here, in the chunk.

/** A value that the page set before this ran becomes the attribute. */
export function addProperties(host: HTMLElement): void {
  const names: readonly string[] = Reflect.get(host.constructor, 'observedAttributes') ?? []
  for (const name of names) {
    // heading-level becomes headingLevel. Every element has `lang` already.
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const isEarly = Object.hasOwn(host, property)
    const value: unknown = Reflect.get(host, property)
    if (isEarly) Reflect.deleteProperty(host, property)
    if (!(property in host))
      Object.defineProperty(host.constructor.prototype, property, reflecting(name))
    if (isEarly) Reflect.set(host, property, value)
  }
}

function reflecting(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name)
    },
    set(value: string | null) {
      if (value === null) this.removeAttribute(name)
      else this.setAttribute(name, value)
    },
  }
}
