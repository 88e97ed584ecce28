// The end of the front page: what only some sites need, folded.

/**
 * For sites that allow no style attribute. Not limited to `:not(:defined)`: the height must be
 * reserved until the first question is shown, which is after the definition.
 */
const HEIGHT_RULE = 'self-check, self-check-guide { display: block; min-height: 480px }'

interface FrontNotesProps {
  origin: string
  pinned: { readonly path: string; readonly integrity: string }
}

export function FrontNotes({ origin, pinned }: FrontNotesProps) {
  return (
    <div class="notes">
      <details>
        <summary>Content Security Policy: add these sources</summary>
        <dl>
          <dt>For the script</dt>
          <dd>
            <code>
              script-src {origin}; connect-src {origin}
            </code>
          </dd>
          <dt>For a frame</dt>
          <dd>
            <code>frame-src {origin}</code>
          </dd>
        </dl>
        <p>
          With a nonce and <code>strict-dynamic</code>, add the nonce to our script tag and leave{' '}
          <code>script-src</code> as it is. If your policy refuses style attributes, put this rule
          into your stylesheet, so that nothing moves when the quiz arrives:
        </p>
        <p>
          <code>{HEIGHT_RULE}</code>
        </p>
      </details>
      <details>
        <summary>Pin a version that never changes</summary>
        <p>Use this in place of our script tag:</p>
        <p>
          <code>{pinnedScript(origin, pinned)}</code>
        </p>
      </details>
      <details>
        <summary>Feeds, mail, and pages without scripts</summary>
        <p>
          Where scripts don’t run, the link inside the element remains. It opens a page of ours, on
          which the quiz is a plain form that works without JavaScript.
        </p>
      </details>
    </div>
  )
}

function pinnedScript(origin: string, { path, integrity }: FrontNotesProps['pinned']): string {
  return `<script type="module" async src="${origin}${path}" integrity="${integrity}" crossorigin="anonymous"></script>`
}
