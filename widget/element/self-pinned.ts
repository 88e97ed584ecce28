// Replaces self.ts in the pinned single file. Its bytes are the same on every server, so no
// server can put its address in, and it runs as a module alone.

export const SELF = import.meta.url

export const TAG = new URL(SELF).searchParams.get('tag') || 'self-check'
