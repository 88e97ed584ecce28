// What a site without a quiz says in its place.

const STEPS: readonly (readonly [command: string, what: string])[] = [
  [
    'npm run content -- new site',
    'asks for a name, a colour and a title, and writes a quiz to start from',
  ],
  ['npm run content -- new quiz "Your title"', 'writes a quiz alone, if the site has its name'],
  ['npm start', 'shows it, and shows it again each time you save'],
]

export function FirstQuiz() {
  return (
    <section class="card" aria-labelledby="first-quiz">
      <h2 id="first-quiz">There is no quiz here yet</h2>
      <p>Write the first one in the folder of this site:</p>
      <dl>
        {STEPS.map(([command, what]) => (
          <div>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/new">Try it in the browser</a> · <a href="/docs/write">How a quiz is written</a>
      </p>
    </section>
  )
}
