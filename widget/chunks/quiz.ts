// Everything that a quiz needs before its first answer. The other chunks import this one
// alone, so that they share its modules and need no further file.
export { mount } from '../quiz/mount.ts'
