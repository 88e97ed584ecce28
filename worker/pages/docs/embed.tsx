// GET /docs/embed: how the element is put on a page, and what to look at where it shows nothing. The
// warnings of the widget lead here (widget/element/inside/mistakes.ts).
import type { Built } from 'selfcheck:built'
import { Page } from '../ui/layout.tsx'
import { ATTRIBUTES } from './attributes.ts'

const MISTAKES: readonly (readonly [seen: string, what: string])[] = [
  [
    'You see only the link',
    'Look in the browser console for a line that begins with “Selfcheck”. Most often the id is misspelled or the quiz attribute is missing.',
  ],
  [
    'There’s no such line in the console',
    'The script isn’t running: your editor removed it, or the page’s policy blocks it. The link still works, and many editors allow a frame.',
  ],
  ['It is cut off in a frame', 'Set the height of the frame to 540. It scrolls if it needs more.'],
  [
    'It looks dark on a light page',
    'It follows the colour behind it. Set theme="light" to keep it light.',
  ],
]

export function embedDocs(site: Built['site'], origin: string) {
  const snippet = `<self-check quiz="the-id" style="display:block;min-height:480px"><a href="${origin}/q/the-id">Check what you know</a></self-check>
<script type="module" async src="${origin}/v1.js"></script>`
  return (
    <Page
      title="Put it on a page"
      description="Put a quiz on any page with two lines, set its attributes, and find out why nothing shows."
      lang="en"
      site={site}
      isUnlisted={false}
    >
      <div class="docs pages">
        <h1>Put it on a page</h1>
        <p class="lead">
          Two lines put a quiz on any page. <a href="/">The front page</a> writes them for you, for
          your platform.
        </p>
        <pre tabindex={0}>
          <code>{snippet}</code>
        </pre>
        <p>
          Readers without scripts see the link inside, and so do feeds and emails. You can put the
          script on the page more than once, with or without <code>type="module"</code>.
        </p>
        <h2>Near the top of the page</h2>
        <p>
          Where the quiz is on the first screen, let one response bring script and quiz. The first
          question then needs no other request. Take the plain script for a quiz further down, since
          it loads the rest when a reader comes near.
        </p>
        <pre tabindex={0}>
          <code>{`<script type="module" async src="${origin}/v1.js?quiz=the-id"></script>`}</code>
        </pre>
        <p>
          <code>&amp;set=the-set</code> brings one set of its questions, and{' '}
          <code>&amp;lang=es</code> a translation; without it the quiz comes in the language that it
          was written in. Write the language of your page: an element in another language, or for
          another quiz, loads its own as ever. A quiz that draws or shuffles its questions still
          fetches them.
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
          No quiz yet? <a href="/docs/write">Write one</a>.
        </p>
      </div>
    </Page>
  )
}
