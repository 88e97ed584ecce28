// The looks of the editor. The colours are the properties of the page, which a shadow tree inherits.
import { EditorView } from '@codemirror/view'

const MONOSPACE = 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace'

export const editorTheme = EditorView.theme({
  '&': {
    blockSize: '100%',
    color: 'var(--text)',
    backgroundColor: 'var(--surface)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: MONOSPACE, lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { paddingBlock: '12px', caretColor: 'var(--text)' },
  '.cm-line': { paddingInline: '8px 12px' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--muted)',
    border: 'none',
    borderInlineEnd: '1px solid var(--hairline)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 7%, transparent)',
  },
  '.cm-activeLineGutter': { color: 'var(--text)' },
  '.cm-heading': { fontWeight: '700' },
  '.cm-tooltip': {
    maxInlineSize: 'min(36rem, 90vw)',
    backgroundColor: 'var(--page)',
    color: 'var(--text)',
    border: '1px solid var(--border)',
    borderRadius: '6px',
    font: '0.875rem / 1.5 system-ui, sans-serif',
  },
  '.cm-diagnostic': { padding: '8px 12px' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--revisit)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--border)' },
})
