/** The address of a page of the documentation. `index` is the first one. */
export const docsAddress = (id: string): string => (id === 'index' ? '/docs' : `/docs/${id}`)
