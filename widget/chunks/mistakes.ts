// Says in the console why an element shows nothing. It is loaded if one fails.

export { explain } from '../element/inside/mistakes.ts'
