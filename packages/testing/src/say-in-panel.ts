import type { Page } from 'playwright-core'

/** As the panel shows them. */
export interface Said {
  rating?: string
  reason?: string
  text?: string
}

/** Opens the panel by a click on the launcher and fills in the form. Needs an open shadow root. */
export async function sayInPanel(page: Page, { rating, reason, text }: Said): Promise<void> {
  await page.getByRole('button', { name: 'Feedback & help' }).first().click()
  if (rating) await page.getByRole('radio', { name: rating }).check()
  if (reason) await page.getByRole('radio', { name: reason }).check()
  if (text) await page.getByRole('textbox', { name: 'In your words' }).fill(text)
}

/** Presses Send, and resolves once the panel says thank you: the answer is safe in the outbox. */
export async function pressSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send anonymously' }).click()
  await page.getByText('Thank you. You were heard.').waitFor()
}
