import type { Page } from 'playwright-core'
import { pressSend, sayInPanel } from '../say-in-panel.ts'
import { ABANDONED, CHOSEN, MARKS } from './plant.ts'
import { useTheHandle } from './use-the-handle.ts'

export const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click()

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Does everything that the panel and the handle offer, but for erasing. */
export async function useEverything(page: Page): Promise<void> {
  await giveFeedback(page)
  await useTips(page)
  await ask(page)
  await answerSurveys(page)
  await propose(page)
  await useTheHandle(page)
  await abandonEverything(page)
  await withdraw(page)
}

async function giveFeedback(page: Page): Promise<void> {
  await sayInPanel(page, {
    rating: '2: A little',
    reason: 'I see no benefit',
    text: `${CHOSEN}. ${MARKS.mail} ${MARKS.recordId} Mr ${ABANDONED.replaced}`,
  })
  await page.getByText('You said, we did', { exact: true }).click()
  await press(page, 'Got it')
  await card(page, 'Survey: Pulse').getByRole('button', { name: 'Later' }).click()
  await press(page, `Replace: ${ABANDONED.replaced}`)
  await press(page, 'Point at something')
  await page.getByRole('radio', { name: 'The save button' }).check()
  await pressSend(page)
  await press(page, 'True for me')
  await press(page, 'Say something else')
}

async function useTips(page: Page): Promise<void> {
  await press(page, 'Tips')
  await page.getByText('The amount is no number').waitFor()
  // It is on once that is kept.
  await page.getByRole('switch', { name: 'Keep my progress' }).click()
  await page.getByRole('switch', { name: 'Keep my progress', checked: true }).waitFor()
  await page.getByRole('checkbox', { name: 'Log a call' }).click()
  await page.getByRole('checkbox', { name: 'Log a call', checked: true }).waitFor()
  await page.getByText('What may show itself').click()
  await press(page, 'Nothing on this screen')
  await page.getByRole('searchbox').fill(ABANDONED.search)
  await page.getByText('Nothing found.').waitFor()
}

async function ask(page: Page): Promise<void> {
  await press(page, 'Ask')
  await page.getByLabel('What is it about?').selectOption('Travel')
  await press(page, 'I had a question here: Travel')
}

async function answerSurveys(page: Page): Promise<void> {
  await press(page, 'News')
  await card(page, 'Survey: Never').getByRole('button', { name: 'No, thanks' }).click()
  await page.getByText('You will not be asked again.').waitFor()
  await card(page, 'Survey: Said').getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('radio', { name: '7' }).check()
  await page.getByRole('textbox', { name: 'And why' }).fill(`${CHOSEN} ${MARKS.mail}`)
  await press(page, 'Next')
  await pressSend(page)
  await press(page, 'Back to the news')
}

async function propose(page: Page): Promise<void> {
  await press(page, 'Propose an idea')
  const idea = page.getByRole('textbox', { name: 'What would help you' })
  await idea.fill(`${CHOSEN}, with less paper ${MARKS.recordId}`)
  await press(page, 'Vote: Less paper')
  await page.getByRole('button', { name: 'Send anonymously' }).click()
  await page.getByText('Thank you for your idea.').waitFor()
}

/** Begins to say something in every form and leaves it. */
async function abandonEverything(page: Page): Promise<void> {
  await press(page, 'Feedback')
  await page.getByRole('textbox', { name: 'In your words' }).fill(ABANDONED.text)
  await press(page, 'News')
  await press(page, 'Propose an idea')
  await page.getByRole('textbox', { name: 'What would help you' }).fill(ABANDONED.idea)
  await press(page, 'Cancel')
  await card(page, 'Survey: Words').getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('textbox', { name: 'In words' }).fill(ABANDONED.survey)
  await press(page, 'Finish later')
}

async function withdraw(page: Page): Promise<void> {
  await press(page, 'What leaves this browser')
  const idea = page.getByRole('listitem').filter({ hasText: 'Fewer fields' })
  await idea.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('Withdrawn.').waitFor()
}

export async function eraseEverything(page: Page): Promise<void> {
  await press(page, 'Erase everything from this browser')
  await press(page, 'Erase')
  await page.getByText('Everything is erased from this browser.').waitFor()
}
