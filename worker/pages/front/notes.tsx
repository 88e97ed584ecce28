// The lower part of the front page: notes for sites with a content policy or without scripts.

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
      <section aria-labelledby="policy">
        <h2 id="policy">If your site has a content policy</h2>
        <p>Add our address to what it has already.</p>
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
          With a nonce and <code>strict-dynamic</code>, give our script tag the nonce and leave{' '}
          <code>script-src</code> as it is. If style attributes are refused, put this line into your
          stylesheet, so that nothing moves when the quiz arrives:
        </p>
        <p>
          <code>{HEIGHT_RULE}</code>
        </p>
        <p>
          To pin what runs on your page, take this in place of our script tag. It never changes.
        </p>
        <p>
          <code>{pinnedScript(origin, pinned)}</code>
        </p>
      </section>
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">Where scripts do not run</h2>
        <p>
          In feeds, in mail and wherever scripts are taken away, the link inside the element is what
          remains. It opens a page of ours, where the quiz is a plain form that works without
          JavaScript.
        </p>
        <h2 id="leaves">What leaves the browser</h2>
        <p>
          Each answer, to be checked. There is no cookie and nothing from anyone else; what a reader
          has answered is kept in their own browser, and the answer key on our server.
        </p>
      </section>
    </div>
  )
}

function pinnedScript(origin: string, { path, integrity }: FrontNotesProps['pinned']): string {
  return `<script type="module" async src="${origin}${path}" integrity="${integrity}" crossorigin="anonymous"></script>`
}
