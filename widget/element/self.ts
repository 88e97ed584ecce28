// Where this script came from, and the name of its elements. The server puts both in
// (worker/loader/loader.ts), because the script runs as a module and as a classic script, since many
// editors remove `type="module"`: a module has no currentScript, and a classic script no import.meta.

export const SELF = __ORIGIN__

export const TAG = __TAG__
