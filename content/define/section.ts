/** The ids of the sections of a guide, as literal types. */
export type SectionOf<G> = G extends { readonly sections: infer S } ? keyof S & string : never
