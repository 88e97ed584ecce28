// Dragging items of a list with a mouse. Fingers scroll, so they have the buttons.
import type { View } from '../views/view-props.ts'

/** The view draws after each move, so the next one is told of the list as it is then. */
type Move = (list: Element, from: number, to: number) => void

const latest = new WeakMap<View['place'], Move>()

/** To be called with each drawing. */
export function dragging({ place }: View, move: Move): (event: PointerEvent) => void {
  latest.set(place, move)
  return (event) => {
    const list = event.currentTarget as HTMLElement
    const target = event.target as Element
    const held = target.closest('li')
    if (event.pointerType !== 'mouse' || event.button !== 0 || !held || target.closest('button'))
      return
    const now: Move = (...step) => latest.get(place)?.(...step)
    follow(list, event.pointerId, [...list.children].indexOf(held), now)
  }
}

function follow(list: HTMLElement, pointer: number, start: number, move: Move): void {
  let at = start
  const done = new AbortController()
  const { signal } = done
  const mark = () =>
    [...list.children].forEach((item, index) => {
      item.toggleAttribute('data-held', index === at && !signal.aborted)
    })
  const letGo = () => {
    done.abort()
    mark()
  }
  list.setPointerCapture(pointer)
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
  for (const type of ['pointerup', 'pointercancel']) list.addEventListener(type, letGo, { signal })
}

/** One place on, where the pointer is past the middle of the neighbour: so nothing flickers. */
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
