// The least code that asks the eight questions with Lit.
import { html, LitElement } from 'lit'

customElements.define(
  'floor-quiz',
  class extends LitElement {
    static properties = {
      questions: { state: true },
      at: { state: true },
      isChecked: { state: true },
    }

    constructor() {
      super()
      this.at = 0
    }

    async connectedCallback() {
      super.connectedCallback()
      this.questions = await (await fetch('/questions.json')).json()
    }

    render() {
      if (!this.questions) return ''
      const { prompt, options, right, type, feedback } = this.questions[this.at]
      return html`<fieldset>
          <legend>${prompt}</legend>
          ${options.map(
            (option) =>
              html`<label><input type=${type === 'multiple' ? 'checkbox' : 'radio'} name="o" />${option}</label>`,
          )}
        </fieldset>
        <button @click=${this.go}>${this.isChecked ? 'Next' : 'Check'}</button>
        <p role="status">${this.isChecked ? html`<b>${this.mark(right)}</b> ${feedback}` : ''}</p>`
    }

    mark(right) {
      const inputs = [...this.renderRoot.querySelectorAll('input')]
      return inputs.every((one, index) => one.checked === right.includes(index))
        ? 'Right'
        : 'Not quite'
    }

    go() {
      if (this.isChecked) this.at = (this.at + 1) % this.questions.length
      this.isChecked = !this.isChecked
    }
  },
)
