// The script of /new: an editor, the worker that checks its text, and the live widget.
import { startWorker } from './ask.ts'
import { type Example, questionsOf } from './examples/example.ts'
import { EXAMPLES } from './examples/examples.ts'
import { download, openByButton, openByDrop } from './files.ts'
import { find } from './find.ts'
import { answerLocally } from './local-api.ts'
import type { CheckedText, CheckWorker, ImportWorker } from './messages.ts'
import { createPreview } from './preview.ts'
import { checkWhileTyping } from './writing/check-while-typing.ts'
import { createEditor } from './writing/editor.ts'
import { keepText, keptText } from './writing/kept-text.ts'
import { countNotes, showNotes } from './writing/note-list.ts'

/** A text of some hundred questions takes longer than this. */
const LONG_CHECK_MS = 1000
const STOPPED = 'The check couldn’t start in this browser. Reload the page to try again.'

const { check = '', import: importing = '' } = find('.playground', HTMLElement).dataset
const status = find('.status', HTMLElement)
const said = find('.opened', HTMLElement)
const list = find('.notes-list', HTMLElement)
const menu = find('[name="example"]', HTMLSelectElement)
const addBelow = find('.add', HTMLButtonElement)

let isStopped = false
const ask = startWorker<CheckWorker>(check, () => {
  isStopped = true
  say(STOPPED)
})
answerLocally(ask)
const preview = createPreview(find('.live', HTMLElement))
let checked: CheckedText | undefined

const typing = checkWhileTyping(
  async () => {
    const text = editor.text()
    keepText(text)
    const timer = setTimeout(() => isStopped || say('Checking …'), LONG_CHECK_MS)
    const result = await ask('check', text)
    clearTimeout(timer)
    return result
  },
  (result) => {
    checked = result
    editor.mark(result.notes)
    showNotes(list, result, editor.goTo)
    say(countNotes(result.counts))
    for (const place of document.querySelectorAll('.file-name')) place.textContent = result.id
    // In a task of its own, so that a key is not kept waiting for both.
    setTimeout(showPreview)
  },
)
const editor = createEditor(
  find('.editor', HTMLElement),
  'Your quiz in Markdown',
  keptText() ?? EXAMPLES[0].text,
  { edited: typing.edited, moved: showPreview, dropped: open },
)

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text
}

function showPreview(): void {
  if (checked) preview.show(checked, isOneShown() ? questionAtCursor(checked) : undefined)
}

const isOneShown = () => find('[name="shown"][value="one"]', HTMLInputElement).checked

function questionAtCursor({ questions }: CheckedText): string | undefined {
  const line = editor.line()
  const question = questions.findLast((one) => one.line <= line) ?? questions[0]
  return question?.id
}

function chosenExample(): Example {
  return EXAMPLES.find(({ name }) => name === menu.value) ?? EXAMPLES[0]
}

async function open(file: File): Promise<void> {
  said.replaceChildren(`Opening ${file.name} …`)
  importWorker ??= startWorker<ImportWorker>(importing, () => said.replaceChildren(STOPPED))
  const { text, summary, findings } = await importWorker('open', file)
  if (text !== undefined) editor.replace(text)
  const items = findings.map((finding) => {
    const item = document.createElement('li')
    item.textContent = finding
    return item
  })
  const reasons = document.createElement('ul')
  reasons.append(...items)
  said.replaceChildren(summary, ...(items.length > 0 ? [reasons] : []))
}
let importWorker: ReturnType<typeof startWorker<ImportWorker>> | undefined

for (const { name } of EXAMPLES) menu.append(new Option(name, name))
menu.addEventListener('change', () => {
  addBelow.hidden = !chosenExample().canBeAdded
})
find('.replace', HTMLButtonElement).addEventListener('click', () => {
  editor.replace(chosenExample().text)
  said.textContent = 'The example is in the editor. Undo brings your text back.'
})
addBelow.hidden = !EXAMPLES[0].canBeAdded
addBelow.addEventListener('click', () => editor.append(`\n${questionsOf(chosenExample())}`))
for (const radio of document.querySelectorAll('[name="shown"]'))
  radio.addEventListener('change', showPreview)
openByButton(find('[name="file"]', HTMLInputElement), open)
openByDrop(open)
find('.download', HTMLButtonElement).addEventListener('click', () => {
  download(`${checked?.id ?? 'my-quiz'}.quiz.md`, editor.text())
})
addEventListener('pagehide', () => keepText(editor.text()))
typing.edited()
