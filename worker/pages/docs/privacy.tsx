// GET /docs/privacy: what is counted, what is kept in the reader's browser, how to turn it off, and a
// paragraph for whoever puts a quiz on a page. What the server stores, column by column, is in
// worker/statistics/migrations.ts and sums.ts.
import type { Built } from 'selfcheck:built'
import { KEPT_DAYS } from '../../../content/common/attempt/counted.ts'
import { FLOOR } from '../../statistics/floor.ts'
import { Page } from '../ui/layout.tsx'

const OFF: readonly (readonly [who: string, how: string])[] = [
  [
    'As a reader',
    'Choose “Don’t count mine” at the foot of a quiz. It holds for all quizzes of that site in this browser. What was counted before stays: nobody can tell which answers were yours.',
  ],
  [
    'In the browser',
    'Global Privacy Control does the same everywhere: the quiz reads it, and so does the server (Sec-GPC: 1).',
  ],
  [
    'On a page',
    'Write statistics="off" in the element. Its answers aren’t counted, and how others answered isn’t shown.',
  ],
  ['In a quiz', 'Write statistics: false in its settings. Its answers aren’t counted on any page.'],
  ['In a program', 'Send "statistics": false with an attempt.'],
]

export function privacyPage(site: Built['site'], origin: string) {
  const paragraph = `This page has a quiz by ${site.name}. Your answers are sent to ${origin} to be checked, and your browser keeps them until you choose “Delete my answers”. There are no cookies, no account and no tracking. To improve the questions, the site counts answers without saying whose they are. A random number for this one attempt keeps it from being counted twice, and is deleted after ${KEPT_DAYS} days. If you don’t want to be counted, choose “Don’t count mine” below the quiz, or turn on Global Privacy Control in your browser. Details: ${origin}/docs/privacy`
  return (
    <Page
      title="Privacy"
      description="What a quiz counts and what it doesn’t, what it keeps in the browser, and how to turn counting off."
      lang="en"
      site={site}
      isUnlisted={false}
    >
      <div class="docs pages">
        <h1>Privacy</h1>
        <p class="lead">
          A quiz counts answers, not people. There are no cookies, no accounts, and nothing comes
          from anyone else’s server.
        </p>
        <h2>What is counted</h2>
        <p>
          For each question, the server adds up how often each option was chosen at the first try
          and at the last, how often that was right, how sure readers were, how many hints they
          opened, how many seconds they took, and, together with these, how well the same attempts
          did on the other questions. For each day it adds up how many attempts were begun and
          finished. It keeps these sums until the author resets them. They don’t tell which answers
          came from the same reader.
        </p>
        <p>
          An attempt is counted when its result is shown, or when you leave the page before that.
          Others see figures only for questions that at least {FLOOR} readers have answered.
        </p>
        <h2>The number of an attempt</h2>
        <p>
          The browser makes a random number for each attempt. The server keeps it for {KEPT_DAYS}{' '}
          days, so that an attempt counts once, even if the connection fails and it is sent again.
          Until every question of the quiz is answered, the options chosen so far stand beside that
          number, so that you can go on later. The next attempt has another number.
        </p>
        <h2>What isn’t stored</h2>
        <p>
          No network address, no cookie, nothing about your browser or the page you’re on, no text
          that you typed, no time of day. A link to a result holds the whole result itself, so the
          server stores nothing for it. To check an answer, the server reads it and forgets it.
        </p>
        <h2>What stays in your browser</h2>
        <p>
          Your answers, their feedback and the seconds you took are kept in the local storage of the
          page, so that a reload loses nothing. <em>Delete my answers</em> below the result removes
          them. The choice not to be counted is kept there too, as <code>self-check:uncounted</code>
          , because only your browser can know it next time.
        </p>
        <h2>How to turn counting off</h2>
        <dl>
          {OFF.map(([who, how]) => (
            <div>
              <dt>{who}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
        <h2>A paragraph for your own page</h2>
        <p>If you put a quiz on your page, you can say it to your readers like this:</p>
        <blockquote>
          <p>{paragraph}</p>
        </blockquote>
        <p>
          How to put one there: <a href="/docs/embed">Put it on a page</a>.
        </p>
      </div>
    </Page>
  )
}
