// Where this script came from. It runs as a module and as a classic script, because many editors
// remove `type="module"`; so there is no `import.meta`.

/**
 * A classic script knows its address while it runs for the first time. In a module currentScript
 * is null; then the server has put in its origin, and the name of the elements that the query
 * asks for (worker/http/loader.ts).
 */
export const SELF = (document.currentScript as HTMLScriptElement | null)?.src || __ORIGIN__

export const TAG = __TAG__
