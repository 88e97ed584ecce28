// Everything that a quiz needs before its first answer. The other chunks import this one
// alone, so that they share its modules and need no further file. For that reason it exports
// small modules that only several of the others use.
export { isBlock, isLine, plainText } from '../../content/common/plain-text.ts'
export { fill } from '../element/inside/fill.ts'
export { mount } from '../quiz/resume.ts'
export { authored } from '../ui/authored.ts'
