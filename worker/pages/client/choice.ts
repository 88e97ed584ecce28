// The choices as the form has them. It offers only what the server wrote into it.
import { type Choice, type Piece, PLATFORMS, THEMES } from '../front/snippets.ts'

export function readForm(form: HTMLFormElement): Choice {
  const chosen = new FormData(form)
  return {
    piece: pieceOf(form),
    theme: THEMES.find((theme) => theme === chosen.get('theme')) ?? 'auto',
    platform: PLATFORMS.find((platform) => platform === chosen.get('platform')) ?? 'html',
  }
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
