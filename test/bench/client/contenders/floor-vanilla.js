// The least code that asks the eight questions, without a library.
customElements.define(
  'floor-quiz',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' })
      const questions = await (await fetch('/questions.json')).json()
      let at = 0
      const make = (name, text = '', more = {}) =>
        Object.assign(document.createElement(name), { textContent: text }, more)
      const show = () => {
        const { prompt, options, right, type, feedback } = questions[at]
        const set = make('fieldset')
        const status = make('p')
        status.setAttribute('role', 'status')
        set.append(make('legend', prompt))
        const inputs = options.map((option) => {
          const input = make('input', '', {
            type: type === 'multiple' ? 'checkbox' : 'radio',
            name: 'o',
          })
          const label = make('label')
          label.append(input, option)
          set.append(label)
          return input
        })
        const button = make('button', 'Check', {
          onclick() {
            if (button.textContent === 'Next') {
              at = (at + 1) % questions.length
              return show()
            }
            const isRight = inputs.every((input, index) => input.checked === right.includes(index))
            status.append(make('b', isRight ? 'Right' : 'Not quite'), ` ${feedback}`)
            button.textContent = 'Next'
          },
        })
        root.replaceChildren(set, button, status)
      }
      show()
    }
  },
)
