/** The name of a live example, which stands behind the fence as `live=NAME`. */
export const liveNameOf = (meta: string | undefined): string | undefined =>
  /^live=([a-z-]+)$/.exec(meta ?? '')?.[1]

/** The id of its quiz. No site should have one like it. */
export const liveQuizId = (name: string): string => `docs-example-${name}`
