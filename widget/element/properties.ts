// Properties that mirror attributes, as frameworks like to set them. The loader, where
// each byte counts, has that of the id alone; the others come with the chunk.

/** What was set before this came is kept: it becomes the attribute. */
export function addProperties(host: HTMLElement): void {
  const names: readonly string[] = Reflect.get(host.constructor, 'observedAttributes') ?? []
  for (const name of names) {
    // heading-level is headingLevel; lang, every element has.
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const isEarly = Object.hasOwn(host, property)
    const value: unknown = Reflect.get(host, property)
    if (isEarly) Reflect.deleteProperty(host, property)
    if (!(property in host))
      Object.defineProperty(host.constructor.prototype, property, mirror(name))
    if (isEarly) Reflect.set(host, property, value)
  }
}

function mirror(name: string): PropertyDescriptor & ThisType<HTMLElement> {
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
