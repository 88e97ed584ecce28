// Checks the details that a frame sends before the page gets them: its listeners may rely on the
// types of events.ts. It calls no method of arrays, because a page may have replaced it.

/** The fields that are texts. The id is not among them: the loader knows it. */
const TEXTS = /^(title|question|band|outcome|share|url|text|method|stage)$/

/** The fields that are true or false. All others are numbers. */
const FLAGS = /^(resumed|correct|fatal)$/

/** What `typeof` says of the values of a field. */
export const typeOf = (field: string): 'string' | 'boolean' | 'number' =>
  TEXTS.test(field) ? 'string' : FLAGS.test(field) ? 'boolean' : 'number'
