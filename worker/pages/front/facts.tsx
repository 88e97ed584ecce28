// Figures and privacy, in the lower part of the front page.
import type { Built } from 'selfcheck:built'

interface FiguresProps {
  readonly sizes: Built['assets']['sizes']
  /** The quiz that the page shows. */
  readonly quiz: { readonly id: string } | undefined
}

/**
 * The bytes are those that the build measured. The two zeros are promises, which
 * test/browser/embed/layout-shift and manners hold.
 */
export function Figures({ sizes, quiz }: FiguresProps) {
  const ofQuiz = quiz && sizes.quizzes[quiz.id]
  const all = sizes.code + (ofQuiz ?? 0)
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Small, and it stays put</h2>
      <dl class="figures">
        <div>
          <dt>{kilobytes(all)} kB</dt>
          <dd>
            {ofQuiz === undefined
              ? 'before the first question, compressed'
              : 'before the first question, compressed, this quiz included'}
          </dd>
        </div>
        <div>
          <dt>0 px</dt>
          <dd>the text around it moves while it loads</dd>
        </div>
        <div>
          <dt>0</dt>
          <dd>requests to anyone else</dd>
        </div>
      </dl>
    </section>
  )
}

/** Thousands of bytes, as browsers show them. */
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

export function Privacy() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">What leaves the browser</h2>
      <ul>
        <li>Each answer goes to our server, which checks it and keeps nothing about the reader.</li>
        <li>Progress stays in the reader’s browser, and one button deletes it.</li>
        <li>
          Answers are counted without saying whose.{' '}
          <a href="/docs/privacy">How, and how to stop it</a>
        </li>
        <li>We set no cookies, load no fonts, and call no third party.</li>
      </ul>
    </section>
  )
}
