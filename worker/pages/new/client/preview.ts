// The live widget beside the text: the element that readers get, with the quiz of the text.
import type { PublicQuiz } from '../../../../content/wire/index.ts'
import type { SelfCheckElement } from '../../../../widget/element/elements.ts'
import type { CheckedText } from './messages.ts'

export interface Preview {
  /** `question`: this one alone. What is shown already stays, with its answers. */
  show(checked: CheckedText, question: string | undefined): Promise<void>
}

/** There is nowhere to share a result, and nothing is kept beside the text. */
const ATTRIBUTES = {
  'heading-level': '3',
  loading: 'eager',
  mode: 'inline',
  storage: 'none',
  hide: 'share',
}

export function createPreview(place: HTMLElement): Preview {
  let shown = ''
  return {
    async show({ id, lang, version }, question) {
      const wanted = version === undefined ? 'nothing' : `${version} ${question ?? ''}`
      if (wanted === shown) return
      shown = wanted
      if (version === undefined) {
        place.replaceChildren(saying('There is no question to show yet.'))
        return
      }
      const only = question === undefined ? '' : `?only=${encodeURIComponent(question)}`
      const response = await fetch(`/api/v1/quizzes/${id}${only}`)
      // Something else is wanted meanwhile, or the question is gone.
      if (wanted !== shown || !response.ok) return
      place.replaceChildren(elementFor(await response.json(), lang))
    },
  }
}

function elementFor(quiz: PublicQuiz, lang: string): HTMLElement {
  const element = document.createElement('self-check') as SelfCheckElement
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value)
  element.lang = lang
  element.setAttribute('quiz', quiz.id)
  element.data = quiz
  element.append(saying('The preview is loading.'))
  return element
}

function saying(text: string): HTMLElement {
  const said = document.createElement('p')
  said.className = 'empty'
  said.textContent = text
  return said
}
