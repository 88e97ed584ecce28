// Shows the print button on pages that contain a key, and prints at once if that was requested.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
  // The reader pressed a print button on the page before.
  if (button.dataset.print === 'now') print()
}
