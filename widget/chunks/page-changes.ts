// Follows the colours and the language of the page. It is loaded once an element is filled.
import './quiz.ts'

export { follow } from '../ui/page-changes.ts'
