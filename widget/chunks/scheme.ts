// Follows the scheme of the page for a frame, which cannot see it. It shares no code with the other
// chunks, because a page with a frame needs none of them.

export { follow } from '../embed/page-scheme.ts'
