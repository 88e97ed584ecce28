// Shows the headings of a text, which begin its questions, in bold. Only the lines in sight are read.
import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view'

const heading = Decoration.line({ class: 'cm-heading' })

export const headings = ViewPlugin.define(
  (view) => ({
    lines: headingsIn(view),
    update({ docChanged, viewportChanged, view: now }) {
      if (docChanged || viewportChanged) this.lines = headingsIn(now)
    },
  }),
  { decorations: ({ lines }) => lines },
)

function headingsIn(view: EditorView): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    for (let line = view.state.doc.lineAt(from); line.from <= to; ) {
      if (/^#{1,6} /.test(line.text)) lines.add(line.from, line.from, heading)
      if (line.number === view.state.doc.lines) break
      line = view.state.doc.line(line.number + 1)
    }
  }
  return lines.finish()
}
