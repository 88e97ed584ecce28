// Frameworks that render on the server compare each element with what the server sent, and warn in
// the console of an attribute that is new. They do so by the time that the page has loaded and the
// browser is idle, so nothing is written to an element before.

let isOver = false

const over = new Promise<void>((resolve) => {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}).then(() => {
  isOver = true
})

export function afterHydration(write: () => void): void {
  if (isOver) write()
  else over.then(write)
}
