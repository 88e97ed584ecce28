// The front page as a blogger uses it.
import type { Locator, Page } from 'playwright-core'
import type { Platform, Theme } from '../../../worker/pages/front/snippets.ts'

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: 'Match my site',
  light: 'Light',
  dark: 'Dark',
}

export class FrontPage {
  readonly page: Page
  readonly show: Locator
  readonly platform: Locator
  readonly nearTop: Locator
  readonly copy: Locator
  readonly update: Locator
  readonly status: Locator
  readonly live: Locator

  constructor(page: Page) {
    this.page = page
    this.show = page.getByLabel('What to embed', { exact: true })
    this.platform = page.getByLabel('Your platform', { exact: true })
    this.nearTop = page.getByRole('radio', { name: 'Near the top', exact: true })
    this.copy = page.getByRole('button', { name: 'Copy', exact: true })
    this.update = page.getByRole('button', { name: 'Update', exact: true })
    this.status = page.getByRole('form', { name: 'Put it on your page' }).getByRole('status')
    this.live = page.locator('.live').locator('self-check, self-check-guide')
  }

  theme(theme: Theme): Locator {
    return this.page.getByRole('radio', { name: THEME_NAMES[theme], exact: true })
  }

  async choose(show: string, platform: Platform): Promise<void> {
    await this.show.selectOption(show)
    await this.platform.selectOption(platform)
  }

  /** The snippet, to the letter. */
  async snippet(): Promise<string> {
    const shown = this.page.getByRole('region', { name: 'Paste this' }).locator('code')
    return (await shown.textContent()) ?? ''
  }
}
