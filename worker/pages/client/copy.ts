// Copies what an element shows, by the way that the browser allows.

/** False where no way is open: then the text is selected, one key away from copied. */
export async function copyText(shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent)
    return true
  } catch {
    // No clipboard on plain http, or a permission refused: the older way copies a selection.
    getSelection()?.selectAllChildren(shown)
    return document.execCommand('copy')
  }
}
