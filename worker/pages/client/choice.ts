// Reads the choices from the form of the front page. Its fields contain only values that the
// server wrote into them.
import { type Choice, choiceOf, type Piece } from '../front/snippets.ts'

export function readForm(form: HTMLFormElement): Choice {
  const chosen = new FormData(form)
  return choiceOf(pieceOf(form), chosen.get('theme'), chosen.get('platform'))
}

function pieceOf(form: HTMLFormElement): Piece {
  const option = form.querySelector<HTMLOptionElement>('[name="show"] option:checked')
  const [kind, id = '', question] = option?.value.split(':') ?? []
  return {
    kind: kind === 'guide' ? 'guide' : 'quiz',
    id,
    title: option?.dataset.title ?? '',
    ...(question !== undefined && { question }),
  }
}
