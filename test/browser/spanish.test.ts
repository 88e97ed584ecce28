// A reader whose browser says Spanish, with scripts off: what they see without asking for
// it, and the way to English and back.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { englishIn } from '../support/pages/page-words.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const SPANISH = { javaScriptEnabled: false, locale: 'es-MX' }

/** What a reader sees, on the screen or on paper. */
async function isSpanish(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  const text = await page.locator('body').innerText()
  expect(text.length).toBeGreaterThan(200)
  expect(englishIn(text)).toEqual([])
}

it('is asked, answered and led on in Spanish', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`, SPANISH)
  await page
    .getByRole('heading', { level: 1, name: '¿Qué sabes de las abejas de la miel?' })
    .waitFor()
  await page.getByRole('radio', { name: 'No, no tiene aguijón' }).check()
  const project = page.getByRole('group', { name: /¿Cómo se llaman las abejas/ })
  await project.getByRole('textbox', { name: 'Tu respuesta' }).fill('El enjambre')
  await page.getByRole('button', { name: 'Ver cómo te fue' }).click()

  await page.getByRole('heading', { level: 2, name: /^2 correctas/ }).waitFor()
  const answered = page.locator('[data-question="leaving-with-the-queen"]')
  expect(await answered.getByText('Correcto').count()).toBe(1)
  await page.getByRole('link', { name: 'Leer la guía' }).click()
  await page.getByRole('heading', { level: 1, name: /^Las abejas de la miel/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
})

itInFull('finds English one link away, where it stays, and Spanish again', async () => {
  const page = await browse.open(`${origin}/g/honey-bees`, SPANISH)
  const languages = page.getByRole('navigation', { name: 'Idiomas' })
  expect(await languages.getByRole('link').allTextContents()).toEqual(['English'])
  await languages.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: /^Honey bees/ }).waitFor()
  await page.getByRole('link', { name: 'What do you know about honey bees?' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'What do you know about honey bees?' })
    .waitFor()
  await page
    .getByRole('navigation', { name: 'Languages' })
    .getByRole('link', { name: 'Español' })
    .click()
  await page.getByRole('heading', { level: 1, name: /^¿Qué sabes/ }).waitFor()
})

itInFull('is told in Spanish what fits; whoever gets the link is asked in Spanish', async () => {
  const page = await browse.open(`${origin}/q/which-bee-task`, SPANISH)
  await isSpanish(page)
  const where = page.getByRole('group', { name: '¿Dónde te gusta trabajar?' })
  await where.getByLabel('En casa, con tranquilidad').check()
  await page.getByRole('button', { name: 'Ver qué encaja' }).click()
  await page.getByRole('heading', { level: 2, name: 'Alimentar a las larvas' }).waitFor()
  await page.getByRole('heading', { name: 'La siguiente opción: Construir el panal' }).waitFor()
  await page.getByText('Te gusta la tranquilidad.').waitFor()
  await isSpanish(page)
  const shared = await page.getByRole('link', { name: 'Compartir este resultado' })
  const address = (await shared.getAttribute('href')) ?? ''

  // Somebody else, whose browser says English and who runs scripts.
  const other = await browse.open(address, { locale: 'en-GB' })
  await other.getByRole('heading', { level: 1, name: 'Alimentar a las larvas' }).waitFor()
  expect(await other.locator('html').getAttribute('lang')).toBe('en')
  await other.getByRole('link', { name: 'Try the same questions' }).click()
  await other.getByText('A otra persona le salió: Alimentar a las larvas.').waitFor()
  await other.locator('self-check').getByRole('radio').first().waitFor()
  await isSpanish(other)
})

itInFull('keeps the language that was asked for from the outcome to the guide', async () => {
  const english = { javaScriptEnabled: false, locale: 'en-GB' }
  const page = await browse.open(`${origin}/q/which-bee-task?lang=es`, english)
  await page
    .getByRole('group', { name: '¿Con quién te gusta trabajar?' })
    .getByLabel('Por mi cuenta')
    .check()
  await page.getByRole('button', { name: 'Ver qué encaja' }).click()
  await page.getByRole('heading', { level: 2, name: 'Salir por comida' }).waitFor()
  await page.getByRole('link', { name: 'Empezar de nuevo' }).click()
  await page.getByRole('heading', { level: 1, name: '¿Qué tarea de la colmena' }).waitFor()
  await page.getByRole('link', { name: /^Las abejas de la miel/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Las abejas de la miel/ }).waitFor()
  await isSpanish(page)
})

it.each(sampled(['honey-bees', 'which-bee-task'], 1))('prints in Spanish: %s', async (id) => {
  const page = await browse.open(`${origin}/q/${id}`, SPANISH)
  await page.emulateMedia({ media: 'print' })
  await page.getByText(`De ${origin}/q/${id}?lang=es`).waitFor()
  await isSpanish(page)
})

itInFull('prints the key in Spanish for who asked for it there', async () => {
  const english = { javaScriptEnabled: false, locale: 'en-GB' }
  const page = await browse.open(`${origin}/q/honey-bees?lang=es`, english)
  await page.getByRole('button', { name: 'Imprimir con las respuestas' }).click()
  await page.getByRole('heading', { name: 'Las respuestas', exact: true }).waitFor()
  await isSpanish(page)
  await page.emulateMedia({ media: 'print' })
  await isSpanish(page)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Hacer la autoevaluación' }).click()
  await page.getByRole('button', { name: 'Ver cómo te fue' }).waitFor()
})
