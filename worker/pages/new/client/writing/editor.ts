// The editor. It stands in a shadow tree of its own, where CodeMirror adopts constructed style sheets:
// in the document it would add a style element, which the policy of the page refuses. Tab is no key
// of its own, so it leaves the editor.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Note } from '../messages.ts'
import { editorTheme } from './editor-theme.ts'
import { headings } from './headings.ts'

export interface Editor {
  text(): string
  /** As one step that can be undone. */
  replace(text: string): void
  /** At the end, with the focus there. */
  append(text: string): void
  /** Marks the places of these notes. */
  mark(notes: readonly Note[]): void
  goTo(place: { readonly line: number; readonly column: number }): void
  /** Of the cursor, from 1. */
  line(): number
}

interface EditorEvents {
  edited(): void
  /** The cursor may have moved to another line. */
  moved(): void
  dropped(file: File): void
}

export function createEditor(
  host: HTMLElement,
  label: string,
  text: string,
  { edited, moved, dropped }: EditorEvents,
): Editor {
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        highlightActiveLine(),
        headings,
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        // A text that can be edited is a stop of the Tab key by itself, which axe does not see.
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', tabindex: '0' }),
        EditorView.domEventHandlers({
          drop(event) {
            const file = event.dataTransfer?.files[0]
            if (!file) return false
            event.preventDefault()
            dropped(file)
            return true
          },
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) edited()
          if (update.selectionSet) moved()
        }),
        editorTheme,
      ],
    }),
  })
  // Line numbers have guessed heights until the editor has measured its lines, and would move then.
  host.style.visibility = 'hidden'
  view.requestMeasure({
    read: () => undefined,
    write: () => host.style.removeProperty('visibility'),
  })
  const end = () => view.state.doc.length
  const offsetOf = ({ line, column }: { line: number; column: number }) => {
    const { doc } = view.state
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines))
    return { from: Math.min(from + column - 1, to), to }
  }
  return {
    text: () => view.state.doc.toString(),
    replace(insert) {
      view.dispatch({
        changes: { from: 0, to: end(), insert },
        selection: { anchor: 0 },
        scrollIntoView: true,
      })
    },
    append(insert) {
      const at = end()
      view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length } })
      view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start' }) })
    },
    mark(notes) {
      const marks = notes.map(
        ({ severity, message, ...place }): Diagnostic => ({
          ...offsetOf(place),
          severity,
          message,
        }),
      )
      view.dispatch(setDiagnostics(view.state, marks))
    },
    goTo(place) {
      const { from } = offsetOf(place)
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
    line: () => view.state.doc.lineAt(view.state.selection.main.head).number,
  }
}
