// The examples below the fold of the front page: feedback, an outcome quiz, a shared result, and
// the Markdown of a question. Feedback and Markdown are those of the quiz that /docs/write shows:
// this page says of no quiz of the site what is right.
import { cardFor } from '../../catalogue/cards.ts'
import type { OpenCheck, OpenOutcomeQuiz } from '../../catalogue/opened.ts'
import { EXAMPLE_QUIZ } from '../docs/example-quiz.ts'

/** One question of the example quiz, answered wrong. A test holds the texts to it. */
export const ANSWERED = {
  prompt: 'Which query can use a B-tree index on the column name?',
  chosen: "WHERE name LIKE '%na'",
  feedback: 'Without a prefix there is nowhere to start: every row is read.',
  right: "WHERE name LIKE 'An%'",
  because: 'A prefix is a range of keys, so the index can be searched.',
}

export function Feedback() {
  return (
    <section class="pair" aria-labelledby="feedback">
      <div>
        <h2 id="feedback">The feedback is the point</h2>
        <p>
          A score tells readers that they were wrong. Here every option has a sentence of its own,
          so they learn what led them astray. Below it they can open the passage that has the
          answer, without leaving your page.
        </p>
        <p>
          There is no pass mark and no timer. What was wrong is listed at the end as “to revisit”,
          with links.
        </p>
      </div>
      <figure class="answered-example">
        <figcaption class="label">What a reader sees after “Check”</figcaption>
        <p class="prompt">{ANSWERED.prompt}</p>
        <div class="shown revisit">
          <code>{ANSWERED.chosen}</code>
          <p>
            <strong>Not quite.</strong> {ANSWERED.feedback}
          </p>
        </div>
        <div class="shown right">
          <code>{ANSWERED.right}</code>
          <p>
            <strong>Right answer.</strong> {ANSWERED.because}
          </p>
        </div>
      </figure>
    </section>
  )
}

export function LiveOutcome({ open }: { readonly open: OpenOutcomeQuiz }) {
  const { id, title, outcomes } = open.quiz
  const { length } = outcomes
  return (
    <section class="pair" aria-labelledby="outcome">
      <div>
        <h2 id="outcome">Or help readers choose</h2>
        <p>
          An outcome quiz asks what readers need and says which of {length} options fits, which
          comes next, and why. An answer can rule an option out, so the result never contradicts
          what a reader said. Try it here.
        </p>
      </div>
      <div class="more-live">
        <self-check quiz={id} heading-level="3">
          <a href={`/q/${id}`}>{title}</a>
        </self-check>
      </div>
    </section>
  )
}

/** Two thirds right: neither a poor result nor a perfect one. */
const SHARE = 2 / 3

/** Nothing on a site without cards. */
export function SharedCard({
  open,
  origin,
}: {
  readonly open: OpenCheck
  readonly origin: string
}) {
  const { quiz, cards } = open
  const asked = quiz.questions.length
  const right = Math.floor(asked * SHARE)
  const tally = { right, score: right, maxScore: asked, asked, answered: asked }
  const card = cardFor(cards, origin, { quiz, tally })
  if (!card) return null
  const { url, width, height, alt } = card
  return (
    <section class="pair" aria-labelledby="shared">
      <div>
        <h2 id="shared">A result worth sharing</h2>
        <p>
          Readers who want to can share a link. Its preview is this picture, and its page has the
          result by section and the same questions for whoever opens it. The link itself holds the
          result, so nothing about the reader is stored.
        </p>
      </div>
      {/* The path alone: the policy of our pages allows pictures of their own origin. */}
      <img
        class="card-picture"
        src={new URL(url).pathname}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
      />
    </section>
  )
}

/** The file up to the end of its first question. */
const FIRST_QUESTION = EXAMPLE_QUIZ.split('\n## ').slice(0, 2).join('\n## ')

export function Write() {
  return (
    <section class="pair" aria-labelledby="write">
      <div>
        <h2 id="write">Write your own</h2>
        <p>
          A quiz is a Markdown file. A heading is a question, a list with boxes its options, and the
          text below an option is what readers hear who chose it. There are eight types of question,
          and a check that finds weak ones.
        </p>
        <p>
          <a href="/new">Try it without installing</a> · <a href="/docs/write">Write a quiz</a> ·{' '}
          <a href="/docs/embed">Embed it</a> · <a href="/docs">Use the API</a>
        </p>
      </div>
      <pre tabindex={0}>
        <code>{FIRST_QUESTION}</code>
      </pre>
    </section>
  )
}
