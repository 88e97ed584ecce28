// The forms of the API reference that send a request to this server. What comes back is shown as text.
import type { PublicQuiz, QuizList } from '../../../../content/wire/index.ts'
import { exampleBody } from './example-body.ts'

export function startForms(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLDetailsElement>('.try')) {
    const form = part.querySelector('form')
    if (!form) continue
    part.classList.remove('waits')
    part.addEventListener('toggle', () => void fillIn(part, form), { once: true })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void send(part, form)
    })
  }
}

/** Ids of this server, in place of those of the example. What somebody typed already stays. */
async function fillIn(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const input = field(form, 'quiz')
  const body = field(form, 'body')
  const asksGuide = field(form, 'guide')
  try {
    if (asksGuide) asksGuide.value ||= (await list('guides'))[0]?.id ?? ''
    if (!input) return
    const quizzes = await list('quizzes')
    const chosen = quizzes.find(({ kind }) => kind === 'check') ?? quizzes[0]
    if (!chosen || input.value !== '') return
    const shown = body?.value
    input.value = chosen.id
    if (!body) return
    const response = await fetch(`/api/v1/quizzes/${chosen.id}`)
    const quiz: PublicQuiz = await response.json()
    const made = exampleBody(part.dataset.operation ?? '', quiz)
    if (made !== undefined && body.value === shown) body.value = JSON.stringify(made, null, 2)
  } catch {
    // Without an answer the form keeps the example, and its own answer says what is wrong.
  }
}

type Listed = QuizList['quizzes'][number]

async function list(kind: 'quizzes' | 'guides'): Promise<readonly Listed[]> {
  const response = await fetch(`/api/v1/${kind}`)
  return (await response.json())[kind]
}

async function send(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const status = part.querySelector('.status')
  const shown = part.querySelector<HTMLElement>(':scope > .code')
  const code = shown?.querySelector('code')
  if (!status || !shown || !code) return
  status.textContent = 'Sending …'
  const method = part.dataset.method ?? 'GET'
  const body = field(form, 'body')?.value
  try {
    const response = await fetch(addressOf(part, form), {
      method,
      ...(body !== undefined && { body, headers: { 'Content-Type': 'application/json' } }),
    })
    const text = await response.text()
    status.textContent = `${response.status} ${response.statusText}`.trim()
    code.textContent = pretty(text)
    shown.hidden = false
  } catch {
    status.textContent = 'The server can’t be reached.'
  }
}

function addressOf(part: HTMLElement, form: HTMLFormElement): string {
  let path = part.dataset.path ?? '/'
  const query = new URLSearchParams()
  for (const input of form.querySelectorAll('input')) {
    const value = input.value.trim()
    if (input.dataset.in === 'path')
      path = path.replace(`{${input.name}}`, encodeURIComponent(value))
    else if (value !== '') query.set(input.name, value)
  }
  const search = query.toString()
  return search ? `${path}?${search}` : path
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const field = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
