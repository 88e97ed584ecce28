// Decides which events inside our fields the page gets. Outside the shadow root the target of an
// event is the element itself, so page scripts that leave <input> and <select> alone (copy
// protection, drag libraries, shortcuts on single keys) do not recognise a field of ours.
//
// | Event inside a field                        | Page | Why                                           |
// | ------------------------------------------- | ---- | --------------------------------------------- |
// | keys, but for the next row                  | no   | shortcuts on `/`, `s` or the arrows           |
// | Escape, Tab; keys with Ctrl, Meta or Alt    | yes  | dialogs, focus traps, shortcuts on such keys  |
// | mousedown, pointerdown, touchstart          | no   | cancelled, the field cannot be focused        |
// | selectstart, contextmenu, copy, cut, paste  | no   | copy protection cancels them                  |
// | dragstart, dragover, drop                   | no   | drag libraries cancel them                    |
// | beforeinput, input, change                  | no   | handlers that read the value of their target  |
// | click, pointerup, mouseup, focusin, focusout | yes  | menus that close when the reader leaves them  |
// | everything else, such as wheel and touchmove | yes  | concerns no value of a field                  |
//
// Everything outside our fields passes, and so does what a page catches in the capture phase,
// because that comes before any listener of ours.

const STAY_INSIDE =
  'keydown keypress keyup mousedown pointerdown touchstart selectstart contextmenu copy cut paste dragstart dragover drop beforeinput input change'

function stop(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as Partial<KeyboardEvent>
  const isForPage = key && (ctrlKey || metaKey || altKey || /Escape|Tab/.test(key))
  // The target of `selectstart` may be a text.
  if (!isForPage && (event.target as Element).matches?.('input,select,textarea'))
    event.stopPropagation()
}

/** May be called again: a listener that is there is not added twice. */
export function keepFieldEventsInside(root: EventTarget | null): void {
  for (const type of STAY_INSIDE.split(' ')) root?.addEventListener(type, stop)
}
