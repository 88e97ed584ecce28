// The script of the pages of the documentation.
import { addCopyButtons } from './copy-code.ts'
import { startSearch } from './search.ts'
import { startForms } from './try-it.ts'

const search = document.querySelector<HTMLFormElement>('.docs-search')
if (search) startSearch(search)
addCopyButtons(document)
startForms(document)
