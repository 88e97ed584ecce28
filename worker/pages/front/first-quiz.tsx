// What a site without a quiz says in its place.
import { CommandList, type Commands } from './commands.tsx'

const STEPS: Commands = [
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
      <CommandList commands={STEPS} />
      <p>
        <a href="/new">Try it in the browser</a> · <a href="/docs/write">How a quiz is written</a>
      </p>
    </section>
  )
}
