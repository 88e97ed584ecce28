// GET /docs/write: how a quiz is made, for whoever reads "there is no such quiz" in a console.
import type { Built } from 'selfcheck:built'
import { Page } from '../ui/layout.tsx'
import { EXAMPLE_QUIZ } from './example-quiz.ts'

const COMMANDS: readonly (readonly [command: string, what: string])[] = [
  ['npm run content -- new quiz "Postgres indexes"', 'writes a file to start from'],
  ['npm start', 'shows it on a blog and updates it on each save'],
  ['npm run content -- check', 'reports mistakes and weak spots, with file and line'],
  ['npm run content -- release', 'records the revisions; commit what it writes'],
  ['npm run deploy', 'checks, builds and puts it online'],
]

export function writePage(site: Built['site']) {
  return (
    <Page
      title="Write a quiz"
      description="A quiz is one Markdown file: how to write it, check it and put it online."
      lang="en"
      site={site}
      isUnlisted={false}
    >
      <div class="docs pages">
        <h1>Write a quiz</h1>
        <p class="lead">
          A quiz is one Markdown file in a copy of the source of this site. Its name is its id:{' '}
          <code>content/quizzes/indexes.quiz.md</code> is <code>quiz="indexes"</code>. To try it
          without installing anything, <a href="/new">write in the playground</a>.
        </p>
        <h2>The file</h2>
        <pre tabindex={0}>
          <code>{EXAMPLE_QUIZ}</code>
        </pre>
        <ul>
          <li>
            Each heading is a question. A quotation before the answer is a hint, and the text after
            the answer is the explanation.
          </li>
          <li>
            A list with boxes is a choice, <code>=</code> a typed answer, and a numbered list an
            order. Below an option, write the feedback for readers who choose it.
          </li>
          <li>
            Write code, pictures, formulas and tables as in any Markdown. The file{' '}
            <code>content/docs/markdown.md</code> has the whole grammar and an example of every
            type.
          </li>
        </ul>
        <h2>The commands</h2>
        <dl>
          {COMMANDS.map(([command, what]) => (
            <div>
              <dt>
                <code>{command}</code>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>
          Then <a href="/docs/embed">put it on a page</a>. Questions that you have elsewhere can{' '}
          <a href="/docs/moving-in">move in</a>.
        </p>
      </div>
    </Page>
  )
}
