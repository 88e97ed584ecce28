// Reads the choices from the form of the front page. Its fields contain only values that the
// server wrote into them.
import { type Choice, choiceOf, type Piece, withOnly } from '../front/snippets.ts'

export function readForm(form: HTMLFormElement): Required<Choice> {
  const chosen = new FormData(form)
  const [theme, platform, place] = ['theme', 'platform', 'place'].map((name) => chosen.get(name))
  return choiceOf(pieceOf(form), { theme, platform, place })
}

function pieceOf(form: HTMLFormElement): Piece {
  const option = form.querySelector<HTMLOptionElement>('[name="show"] option:checked')
  const [kind, id = '', part] = option?.value.split(':') ?? []
  const title = option?.dataset.title ?? ''
  if (kind === 'guide') return { kind, id, title }
  if (kind === 'quiz' && part !== undefined) return { kind, id, title, question: part }
  const chosen = new FormData(form).getAll('only').flatMap((value) => {
    const [quiz, question = ''] = String(value).split(':')
    return quiz === id ? [question] : []
  })
  return withOnly({ kind: 'quiz', id, title, ...(part !== undefined && { set: part }) }, chosen)
}
