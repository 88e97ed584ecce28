// The page of the playground. The build runs this; it is no part of the worker.
import type { Built } from 'selfcheck:built'
import { CommandList, type Commands } from '../front/commands.tsx'
import { documentOf, Page } from '../ui/layout.tsx'

const DESCRIPTION =
  'Write a quiz in Markdown and answer it beside the text. Nothing to install, and nothing leaves your browser.'

const STEPS: Commands = [
  ['npm run content -- check', 'checks the file together with its guide and its pictures'],
  ['npm ci && npm start', 'shows it on a blog of your own machine'],
]

export interface PlaygroundInput {
  readonly site: Built['site']
  /** Paths of its script and of the workers that it starts. */
  readonly scripts: { readonly script: string; readonly check: string; readonly import: string }
}

export const renderPlayground = ({ site, scripts }: PlaygroundInput): Promise<string> =>
  documentOf(
    <Page
      title="Try it: write a quiz"
      description={DESCRIPTION}
      lang="en"
      canonical="https://HOST/new"
      site={site}
      layout="wide"
    >
      <h1>Write a quiz, and answer it</h1>
      <p class="lead">{DESCRIPTION}</p>
      <noscript>
        <p class="card">
          This page checks and shows your quiz in the browser, so it needs JavaScript.{' '}
          <a href="/docs/write">Write a quiz</a> says how the Markdown is written, and what to run
          on your own machine instead.
        </p>
      </noscript>
      <div class="playground" data-check={scripts.check} data-import={scripts.import}>
        <Writing />
        <Trying />
      </div>
      <Steps />
      <script type="module" src="/v1.js" />
      <script type="module" src={scripts.script} />
    </Page>,
  )

function Writing() {
  return (
    <section class="writing" aria-labelledby="writing">
      <h2 id="writing">Your text</h2>
      <div class="tools">
        <label>
          Start from <select name="example" />
        </label>
        <button type="button" class="quiet replace">
          Use it
        </button>
        <button type="button" class="quiet add" hidden>
          Add it below
        </button>
        <label class="button quiet file">
          Open a file
          <input type="file" name="file" />
        </label>
      </div>
      <div class="opened" role="status" />
      <div class="editor" />
      <p class="status label" role="status" />
      <ol class="notes-list" aria-label="Errors and warnings" />
      <div class="tools">
        <button type="button" class="download">
          Download .quiz.md
        </button>
      </div>
      <p class="help">
        The text is kept in this browser. Tab leaves the editor. You can open or drop a quiz in
        Markdown, or questions of another system: GIFT, Aiken, Moodle XML, QTI, H5P, mdBook-quiz,
        quizdown, CSV, Excel, Open Trivia DB.
      </p>
    </section>
  )
}

function Trying() {
  return (
    <section class="trying" aria-labelledby="trying">
      <h2 id="trying">Preview</h2>
      <fieldset class="tools">
        <legend class="label">Scored in this browser from your text; nothing is sent.</legend>
        <label>
          <input type="radio" name="shown" value="all" checked /> The whole quiz
        </label>
        <label>
          <input type="radio" name="shown" value="one" /> The question at the cursor
        </label>
      </fieldset>
      <div class="live" />
    </section>
  )
}

function Steps() {
  return (
    <section class="docs pages" aria-labelledby="then">
      <h2 id="then">Then put it online</h2>
      <p>
        Download the file, and save it in a copy of the source as{' '}
        <code>
          content/quizzes/<span class="file-name">my-quiz</span>.quiz.md
        </code>
        . Its name is the id of the quiz.
      </p>
      <CommandList commands={STEPS} />
      <p>
        Without a terminal: add the file in the web page of GitHub, and start a pull request there.
        A workflow that comes with the source says in a comment what is wrong. When you merge, it
        publishes the quiz.
      </p>
      <p>
        More: <a href="/docs/write">write a quiz</a>, <a href="/docs/embed">put it on a page</a>.
      </p>
    </section>
  )
}
