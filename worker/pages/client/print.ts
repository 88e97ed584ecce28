// The button that prints, on pages that have something to print with the key.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
  // It was asked for on the page before.
  if (button.dataset.print === 'now') print()
}
