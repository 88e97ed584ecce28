// Drags items of a list with a mouse. A finger on the list scrolls the page, so on touch
// screens the buttons move items.

/** `move` is called each time the item comes to another place. */
export function startDragging(
  event: PointerEvent,
  move: (list: Element, from: number, to: number) => void,
): void {
  const list = event.currentTarget as HTMLElement
  const target = event.target as Element
  const held = target.closest('li')
  if (event.pointerType !== 'mouse' || event.button !== 0 || !held || target.closest('button'))
    return
  let at = [...list.children].indexOf(held)
  const listening = new AbortController()
  const { signal } = listening
  const mark = () =>
    [...list.children].forEach((item, index) => {
      item.toggleAttribute('data-held', index === at && !signal.aborted)
    })
  const drop = () => {
    listening.abort()
    mark()
  }
  list.setPointerCapture(event.pointerId)
  mark()
  list.addEventListener(
    'pointermove',
    ({ clientY }) => {
      const to = placeAt(list, at, clientY)
      if (to === at) return
      move(list, at, to)
      at = to
      mark()
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel']) list.addEventListener(type, drop, { signal })
}

/** The next place once the pointer is past the middle of a neighbour, so that nothing flickers. */
function placeAt(list: Element, at: number, y: number): number {
  const middle = (item: Element | undefined) => {
    const box = item?.getBoundingClientRect()
    return box ? box.top + box.height / 2 : undefined
  }
  const [above, below] = [middle(list.children[at - 1]), middle(list.children[at + 1])]
  if (above !== undefined && y < above) return at - 1
  if (below !== undefined && y > below) return at + 1
  return at
}
