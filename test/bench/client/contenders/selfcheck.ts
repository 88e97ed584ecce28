// Selfcheck in the ways in which a page can have it. Scripts, questions and answers come from the
// worker.
import type { Contender } from '../contender.ts'

export const QUIZ = 'bread'

const ELEMENT = `<self-check quiz="${QUIZ}" style="display:block;min-height:480px"><a href="/q/${QUIZ}">Check what you know</a></self-check>`
const IN_CARD = `document.querySelector('self-check')?.shadowRoot?.querySelector`

const way = (name: string, body: string): Contender => ({
  name,
  version: 'this commit',
  body,
  files: {},
  shown: `!!${IN_CARD}('[part=options] input')`,
  answered: `!!${IN_CARD}('[data-focus=feedback]')`,
  asksServer: true,
  async answer(page) {
    const frame = page.frames().find((one) => one.url().includes('/e/')) ?? page
    const card = frame.locator('self-check')
    await card.locator('[part=options] input').first().click()
    await card.getByRole('button', { name: 'Check', exact: true }).click()
  },
})

/** `version` is that of the pinned file. */
export const selfcheck = (version: string): Contender[] => [
  way('Selfcheck', `${ELEMENT}<script type="module" async src="/v1.js"></script>`),
  way(
    'Selfcheck, one response',
    `${ELEMENT}<script type="module" async src="/v1.js?quiz=${QUIZ}"></script>`,
  ),
  way(
    'Selfcheck, pinned file',
    `${ELEMENT}<script type="module" async src="/v${version}/self-check.js"></script>`,
  ),
  way(
    'Selfcheck, frame',
    `<iframe src="/e/q/${QUIZ}" title="Check what you know" style="width:100%;height:480px;border:0"></iframe>`,
  ),
]
