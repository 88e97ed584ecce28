// Copies the text of an element to the clipboard.

/** False if the browser allows no copying. The text is then selected, so that a key copies it. */
export async function copyText(shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent)
    return true
  } catch {
    // There is no clipboard on plain http or without permission. execCommand copies a selection.
    getSelection()?.selectAllChildren(shown)
    return document.execCommand('copy')
  }
}
