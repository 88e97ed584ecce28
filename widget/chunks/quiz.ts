// Everything that a quiz needs before its first answer. The other chunks import this one
// alone, so that they share its modules and need no further file.

// Other chunks share these modules. Without this line the bundler would put them into a file of
// their own, which is one more request.
export { plainText } from '../../content/common/plain-text.ts'
export { mount } from '../quiz/mount.ts'
export { recordOf } from '../quiz/questions/shared/record.ts'
export { select } from '../quiz/questions/shared/select.ts'
export { authored } from '../ui/authored.ts'
