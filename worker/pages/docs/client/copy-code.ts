// A button at each code block that copies it. Without a script there is none.
import { copyText } from '../../client/copy.ts'

const COPY = 'Copy'
const COPIED = 'Copied'
const COPY_YOURSELF = 'Press Ctrl+C'

export function addCopyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('.code')) {
    const code = block.querySelector('code')
    if (code) block.firstElementChild?.append(...copyButton(code))
  }
}

function copyButton(code: HTMLElement): readonly HTMLElement[] {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy-code'
  button.textContent = COPY
  // Said by screen readers; the button itself keeps its name.
  const status = document.createElement('span')
  status.className = 'status'
  status.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    status.textContent = ''
    status.textContent = (await copyText(code)) ? COPIED : COPY_YOURSELF
  })
  return [status, button]
}
