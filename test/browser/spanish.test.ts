// A reader whose browser says Spanish, with scripts off: what they see without asking for
// it, and the way to English and back.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browse.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const SPANISH = { javaScriptEnabled: false, locale: 'es-MX' }

it('is asked, answered and led on in Spanish', async () => {
  const page = await browse.open(`${origin}/q/coursera-certificates`, SPANISH)
  await page
    .getByRole('heading', { level: 1, name: '¿Cuánto vale un certificado de Coursera?' })
    .waitFor()
  await page.getByRole('radio', { name: 'No, solo dice que terminaste' }).check()
  const project = page.getByRole('group', { name: /¿Cómo se llama el proyecto/ })
  await project.getByRole('textbox', { name: 'Tu respuesta' }).fill('Proyecto final')
  await page.getByRole('button', { name: 'Ver cómo te fue' }).click()

  await page.getByRole('heading', { level: 2, name: /^2 de \d+$/ }).waitFor()
  const answered = page.locator('[data-question="final-project"]')
  expect(await answered.getByText('Correcto').count()).toBe(1)
  await page.getByRole('link', { name: 'Leer la guía' }).click()
  await page.getByRole('heading', { level: 1, name: /^Certificados de Coursera/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
})

it('finds English one link away, where it stays, and Spanish again', async () => {
  const page = await browse.open(`${origin}/g/coursera-certificates`, SPANISH)
  const languages = page.getByRole('navigation', { name: 'Idiomas' })
  expect(await languages.getByRole('link').allTextContents()).toEqual(['English'])
  await languages.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: /^Coursera certificates/ }).waitFor()
  await page.getByRole('link', { name: 'What is a Coursera certificate worth?' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'What is a Coursera certificate worth?' })
    .waitFor()
  await page
    .getByRole('navigation', { name: 'Languages' })
    .getByRole('link', { name: 'Español' })
    .click()
  await page.getByRole('heading', { level: 1, name: /^¿Cuánto vale/ }).waitFor()
})
