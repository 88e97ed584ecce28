// Libraries that others use for questions on a page, as their documentation puts them there, from
// the packages in this folder's node_modules.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender, ServedFile } from '../contender.ts'
import { htmlOf } from '../host-page.ts'
import { type BenchQuestion, QUESTIONS } from '../questions.ts'

const MODULES = join(import.meta.dirname, '../../node_modules')

const file = (path: string): ServedFile => ({
  type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
  body: readFileSync(join(MODULES, path)),
})
const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8'))
  return `${name} ${version}`
}

/** Its feedback is a text that shows once something is chosen; it has no button that checks. */
function surveyJs(): Contender {
  const elements = QUESTIONS.map(({ id, type, prompt, options, right, feedback }) => [
    {
      type: type === 'multiple' ? 'checkbox' : 'radiogroup',
      name: id,
      title: prompt,
      choices: options.map((text, value) => ({ value, text })),
      correctAnswer: type === 'multiple' ? right : right[0],
    },
    { type: 'html', name: `${id}-why`, html: feedback, visibleIf: `{${id}} notempty` },
  ])
  const survey = { pages: elements.map((one) => ({ elements: one })) }
  return {
    name: 'SurveyJS',
    version: `${versionOf('survey-core')}, ${versionOf('survey-js-ui')}`,
    head: '<link rel="stylesheet" href="/survey.css">',
    body: `<div id="survey"></div><script src="/core.js"></script><script src="/ui.js"></script><script>new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById('survey'))</script>`,
    files: {
      '/survey.css': file('survey-core/survey-core.fontless.min.css'),
      '/core.js': file('survey-core/survey.core.min.js'),
      '/ui.js': file('survey-js-ui/survey-js-ui.min.js'),
    },
    shown: `!!document.querySelector('#survey input')`,
    answered: `!!document.querySelector('#survey .sd-html')`,
    answer: (page) => page.locator('#survey label').first().click(),
  }
}

/** One file of XML for each item, as the standard has it. The button is the page's own. */
function qtiComponents(): Contender {
  const items = QUESTIONS.map((question, index) => [
    `/item-${index}.xml`,
    { type: 'application/xml', body: qtiItem(question) },
  ])
  return {
    name: 'qti-components',
    version: versionOf('@citolab/qti-components'),
    body: `${QUESTIONS.map(
      (_, index) =>
        `<qti-item><item-container item-url="/item-${index}.xml"></item-container></qti-item>`,
    ).join('')}<button id="check">Check</button>
<script type="module">
import '/qti.js'
document.getElementById('check').onclick = () => {
  const item = document.querySelector('item-container').shadowRoot.querySelector('qti-assessment-item')
  item.processResponse()
}
</script>`,
    files: {
      '/qti.js': file('@citolab/qti-components/cdn/index.js'),
      ...Object.fromEntries(items),
    },
    shown: `!!document.querySelector('item-container')?.shadowRoot?.querySelector('qti-simple-choice')?.getBoundingClientRect().height`,
    answered: `!!document.querySelector('item-container')?.shadowRoot?.querySelector('qti-feedback-block')?.shadowRoot?.querySelector('.on')`,
    async answer(page) {
      await page.locator('qti-simple-choice').first().click()
      await page.locator('#check').click()
    },
  }
}

function qtiItem({ id, type, prompt, options, right, feedback }: BenchQuestion): string {
  const many = type === 'multiple'
  const choices = options.map(
    (text, index) => htmlOf`<qti-simple-choice identifier="C${index}">${text}</qti-simple-choice>`,
  )
  const values = right.map((index) => `<qti-value>C${index}</qti-value>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${id}" title="${id}" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="${many ? 'multiple' : 'single'}" base-type="identifier"><qti-correct-response>${values.join('')}</qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="${many ? 0 : 1}"><qti-prompt>${htmlOf`${prompt}`}</qti-prompt>${choices.join('')}</qti-choice-interaction>
<qti-feedback-block outcome-identifier="FEEDBACK" identifier="WHY" show-hide="show"><p>${htmlOf`${feedback}`}</p></qti-feedback-block></qti-item-body>
<qti-response-processing><qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">WHY</qti-base-value></qti-set-outcome-value></qti-response-processing>
</qti-assessment-item>`
}

/** Its feedback comes after the last question, so only the time to the first is measured. */
function quizdown(): Contender {
  const text = QUESTIONS.map(({ type, prompt, options, right, feedback }) => {
    const sign = type === 'multiple' ? '-' : '1.'
    const rows = options.map(
      (one, index) => `${sign} [${right.includes(index) ? 'x' : ' '}] ${one}\n    > ${feedback}`,
    )
    return `# ${prompt}\n\n${rows.join('\n')}\n`
  }).join('\n')
  return {
    name: 'quizdown',
    version: versionOf('quizdown'),
    head: '<script src="/quizdown.js"></script><script>quizdown.init()</script>',
    body: htmlOf`<div class="quizdown">---\nshuffleQuestions: false\nshuffleAnswers: false\n---\n\n${text}</div>`,
    files: { '/quizdown.js': file('quizdown/public/build/quizdown.js') },
    shown: `[...document.querySelectorAll('.quizdown, .quizdown *')].some((one) => (one.shadowRoot ?? one).querySelector?.('input'))`,
  }
}

export const peers = (): Contender[] => [surveyJs(), qtiComponents(), quizdown()]
