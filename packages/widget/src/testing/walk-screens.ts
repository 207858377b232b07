import type { OpenWidget } from './open-widget.ts'
import { type, until } from './open-widget.ts'

/** What somebody writes: it names what the help with details lists. */
export const WRITTEN = '⟪Please call +41 44 668 18 00 or write to ann@example.com⟫'

interface Walk extends OpenWidget {
  /** Called on each screen, with its name. */
  look: (screen: string) => void | Promise<void>
}

/**
 * Goes through every screen of a widget that has everything in its content file, in whatever
 * language it speaks: what is pressed is found by its place.
 */
export async function walkScreens(walk: Walk): Promise<void> {
  await mark(walk)
  await walk.candor.open('feedback')
  await until(() => walk.root.querySelectorAll('.invitation .card').length > 0)
  await walk.look('feedback')
  await say(walk)
  await tips(walk)
  await ask(walk)
  await news(walk)
  await search(walk)
  await survey(walk)
  await privacy(walk)
}

const all = <E extends HTMLElement>({ root }: Walk, selector: string) => [
  ...root.querySelectorAll<E>(selector),
]

function one<E extends HTMLElement>(walk: Walk, selector: string, at = 0): E {
  const found = all<E>(walk, selector).at(at)
  if (!found) throw new Error(`no ${selector} in ${walk.root.textContent}`)
  return found
}

const press = (walk: Walk, selector: string, at = 0) => one(walk, selector, at).click()

const there = (walk: Walk, selector: string) =>
  until(() => walk.root.querySelector(selector) !== null)

function unfold(walk: Walk): void {
  for (const details of all<HTMLDetailsElement>(walk, 'details')) details.open = true
}

async function tab(walk: Walk, at: number): Promise<void> {
  press(walk, '.nav button', at)
  await there(walk, '.view > *')
  unfold(walk)
}

async function mark(walk: Walk): Promise<void> {
  await there(walk, '.mark')
  press(walk, '.mark')
  await there(walk, '.place-card')
  unfold(walk)
  await walk.look('a mark')
  press(walk, '.place-card .icon')
}

async function say(walk: Walk): Promise<void> {
  press(walk, 'form .primary')
  await walk.look('feedback with nothing said')
  for (const reason of [0, 1, 2, 3]) {
    press(walk, '.reasons input', reason)
    if (reason === 0) await sayAll(walk)
    press(walk, 'form .primary')
    await there(walk, '.view > .stack > [role=status]')
    unfold(walk)
    await walk.look(`thanks for reason ${reason + 1}`)
    press(walk, '.view > .stack > .secondary', -1)
    await there(walk, '.reasons')
  }
}

async function sayAll(walk: Walk): Promise<void> {
  press(walk, '.ratings input', 1)
  type(walk.root, WRITTEN)
  press(walk, '.about button')
  await there(walk, '.details-help li')
  unfold(walk)
  await walk.look('feedback with everything said')
  press(walk, '.about > .secondary')
  await there(walk, '.pointing')
  await walk.look('pointing')
  press(walk, '.how button')
}

async function tips(walk: Walk): Promise<void> {
  await tab(walk, 1)
  await there(walk, '.hints h3')
  await walk.look('tips')
  press(walk, '.switch input')
  await there(walk, '.tick input')
  press(walk, '.tick input')
  await until(() => one<HTMLProgressElement>(walk, '.progress progress').value === 1)
  press(walk, '.switch input')
  await there(walk, '.progress .verdicts[role=group]')
  press(walk, '.attention .verdicts button')
  unfold(walk)
  await walk.look('tips with progress and quiet')
}

async function ask(walk: Walk): Promise<void> {
  await tab(walk, 2)
  await there(walk, '.card.first')
  unfold(walk)
  await walk.look('ask')
  const topics = one<HTMLSelectElement>(walk, 'select')
  topics.selectedIndex = 0
  topics.dispatchEvent(new Event('change', { bubbles: true }))
  await walk.look('ask about anything')
}

async function news(walk: Walk): Promise<void> {
  await tab(walk, 3)
  await there(walk, '.digest')
  unfold(walk)
  await walk.look('news')
  all(walk, '.view > section').at(-1)?.querySelector('button')?.click()
  type(walk.root, '⟪Fewer required fields⟫')
  unfold(walk)
  await walk.look('a proposal')
  press(walk, 'form > .secondary')
}

async function search(walk: Walk): Promise<void> {
  for (const words of ['the', 'nothing has this']) {
    const field = one<HTMLInputElement>(walk, '.search input')
    field.value = words
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await there(walk, '[role=search] + [role=status]:not(:empty)')
    unfold(walk)
    await walk.look(`search for ${words}`)
  }
  await tab(walk, 2)
}

async function survey(walk: Walk): Promise<void> {
  await tab(walk, 3)
  press(walk, '.view > section.card .verdicts button')
  await there(walk, '.survey fieldset')
  press(walk, '.turning .primary')
  await walk.look('a survey with a problem')
  for (const group of all(walk, '.survey fieldset')) group.querySelector('input')?.click()
  for (const field of all<HTMLInputElement>(walk, '.survey :is(textarea, input[id])')) {
    field.value = WRITTEN
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  press(walk, '.ranking + .secondary')
  await walk.look('a survey')
  press(walk, '.turning .primary')
  await there(walk, '.survey .preview')
  unfold(walk)
  await walk.look('what a survey sends')
  press(walk, '.turning .primary')
  await there(walk, '.view > .stack > [role=status]')
  await walk.look('thanks for a survey')
}

async function privacy(walk: Walk): Promise<void> {
  press(walk, '.foot button')
  await there(walk, '.ledger li .secondary')
  unfold(walk)
  press(walk, '.ledger li .secondary')
  await there(walk, '.ledger [role=status]:not(:empty)')
  press(walk, '.erase button')
  await there(walk, '.erase .card')
  await walk.look('what has left')
  press(walk, '.erase .card button')
  await until(() => one(walk, '.erase [role=status]').textContent !== '')
  await walk.look('all erased')
}
