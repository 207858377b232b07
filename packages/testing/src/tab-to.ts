import type { Page } from 'playwright-core'

/** More stops than any page of the tests has. */
const MAX_STOPS = 100

/** Presses Tab until what has the focus is called that: its label, else its text. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if ((await nameOfFocus(page)).includes(name)) return
  }
  throw new Error(`no "${name}" within ${MAX_STOPS} presses of Tab`)
}

/** Goes there by Tab and presses it. */
export async function pressByKey(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Needs an open shadow root. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focus = document.activeElement
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
    const field = focus instanceof HTMLElement && 'labels' in focus ? focus : undefined
    const labels = [...((field?.labels as NodeListOf<HTMLLabelElement> | null) ?? [])]
    return focus?.ariaLabel ?? labels[0]?.innerText ?? focus?.textContent ?? ''
  })
