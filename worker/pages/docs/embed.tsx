// GET /docs/embed: how the element is put on a page, and what to look at where it shows nothing. The
// warnings of the widget lead here (widget/element/inside/mistakes.ts).
import { type AppHandler, publicOrigin } from '../../env.ts'
import { html, Page } from '../ui/layout.tsx'
import { ATTRIBUTES } from './attributes.ts'

const MISTAKES: readonly (readonly [seen: string, what: string])[] = [
  [
    'Only the link is there',
    'The console of the browser says why, in one line that begins with “Selfcheck”. Most often the id is misspelled, or the attribute quiz is missing.',
  ],
  [
    'Not even a line in the console',
    'The script does not run: the editor has taken it away, or a policy of the page forbids it. The link works all the same; a frame works in many editors.',
  ],
  [
    'It is cut off in a frame',
    'Give the frame a height of 540. It scrolls inside where that is not enough.',
  ],
  [
    'It looks dark on a light page',
    'It follows the colour behind it. With theme="light" it stays light.',
  ],
]

export function embedDocs(css: string): AppHandler {
  return (c) => html(<EmbedDocs css={css} origin={publicOrigin(c)} />)
}

function EmbedDocs({ css, origin }: { css: string; origin: string }) {
  const snippet = `<self-check quiz="the-id" style="display:block;min-height:480px"><a href="${origin}/q/the-id">Check what you know</a></self-check>
<script type="module" async src="${origin}/v1.js"></script>`
  return (
    <Page
      title="Put it on a page"
      description="The two lines that put a quiz on any page, the attributes, and what to do if nothing shows."
      lang="en"
      css={css}
      isUnlisted={false}
    >
      <h1>Put it on a page</h1>
      <p class="lead">
        Two lines put a quiz on any page. <a href="/">The front page</a> writes them for you, for
        your platform.
      </p>
      <pre tabindex={0}>
        <code>{snippet}</code>
      </pre>
      <p>
        The link inside is for readers without scripts, and for feeds and mails. The script may
        stand on the page once or several times, with or without <code>type="module"</code>.
      </p>
      <h2>Attributes</h2>
      <dl>
        {ATTRIBUTES.map(([name, what]) => (
          <div id={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>If it does not show</h2>
      <dl>
        {MISTAKES.map(([seen, what]) => (
          <div>
            <dt>{seen}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        There is no quiz yet? <a href="/docs/write">Write one</a>.
      </p>
    </Page>
  )
}
