// Files of the author: opened by a button or by a drop anywhere on the page, and saved as a download.

export function openByButton(input: HTMLInputElement, open: (file: File) => void): void {
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // So that choosing the same file again is a change.
    input.value = ''
    if (file) open(file)
  })
}

/** Beside the editor, which has drops of its own. */
export function openByDrop(open: (file: File) => void): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file || event.defaultPrevented) return
    event.preventDefault()
    open(file)
  })
}

export function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
