// Finds the parts of the page that the server wrote.

export function find<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The playground lacks ${selector}.`)
  return found
}
