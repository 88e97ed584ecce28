// What the documentation reads of the custom elements manifest, which the build makes from the comments
// of the elements (widget/tools/manifest.ts).

export interface ElementsManifest {
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[]
}

interface Named {
  readonly name: string
  readonly description?: string
  readonly default?: string
}

export interface ElementDeclaration {
  readonly tagName: string
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[]
  readonly cssProperties: readonly Named[]
  readonly cssParts: readonly Named[]
}

export function declarationsOf({ modules }: ElementsManifest): readonly ElementDeclaration[] {
  return modules.flatMap(({ declarations }) => declarations)
}

/** Of all elements, each name once. */
export function namedOnce<T extends Named>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Map(lists.flat().map((one) => [one.name, one])).values()]
}
