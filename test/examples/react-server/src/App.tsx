import { useState } from 'react'
import { Quiz } from './Quiz'

export function App() {
  const [quiz, setQuiz] = useState<string | undefined>('honey-bees')
  const [heard, setHeard] = useState('')
  return (
    <main>
      <h1>A page that React renders on a server</h1>
      <button type="button" onClick={() => setQuiz('which-bee-task')}>
        Another quiz
      </button>
      <button type="button" onClick={() => setQuiz(undefined)}>
        No quiz
      </button>
      <output>{heard}</output>
      {quiz && <Quiz id={quiz} onAnswer={(isRight) => setHeard(isRight ? 'right' : 'not right')} />}
    </main>
  )
}
