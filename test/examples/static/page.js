const output = document.querySelector('output')

document.addEventListener('self-check:answer', ({ detail }) => {
  output.textContent = detail.correct ? 'right' : 'not right'
})

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    const element = document.querySelector('self-check')
    if (button.value) element.setAttribute('quiz', button.value)
    else element.remove()
  })
}
