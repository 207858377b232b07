import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { find, until } from '../testing/open-widget.ts'
import { startEverything } from '../testing/start-everything.ts'
import { walkScreens } from '../testing/walk-screens.ts'

/** Fields in which somebody writes what is kept. */
const FIELDS = 'textarea, input:not([type])'

type Field = HTMLInputElement | HTMLTextAreaElement

const nameOf = (field: Field) => field.labels?.[0]?.textContent ?? field.ariaLabel ?? ''

/** Frames in which is drawn what is kept of it. */
async function rest(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
}

/** What is in a field, and where the caret is, after somebody has written into the middle of it. */
async function writeAmid(field: Field): Promise<string> {
  const before = field.value
  field.focus()
  field.select()
  await sendKeys({ type: 'too slow' })
  await rest()
  field.setSelectionRange(4, 4)
  await sendKeys({ type: 'very ' })
  await rest()
  const { value, selectionStart } = field
  field.select()
  await sendKeys(before ? { type: before } : { press: 'Backspace' })
  await rest()
  return `${value}, ${selectionStart}`
}

describe('the caret', () => {
  it('stays where somebody writes into the middle of any text', async () => {
    const { end, ...widget } = startEverything()
    const found = new Map<string, string>()
    await walkScreens({
      ...widget,
      async look() {
        for (const field of widget.root.querySelectorAll<Field>(FIELDS)) {
          const name = nameOf(field)
          if (found.has(name) || !field.checkVisibility()) continue
          found.set(name, '')
          found.set(name, await writeAmid(field))
        }
      },
    })
    end()
    expect(found.size).to.be.at.least(4)
    const wrong = [...found].filter(([, result]) => result !== 'too very slow, 9')
    expect(wrong).to.deep.equal([])
  })

  it('stays where somebody writes into the middle of what is looked for', async () => {
    const { candor, root, end } = startEverything()
    await candor.open('news')
    await until(() => root.querySelector('[type=search]') !== null)
    expect(await writeAmid(find<HTMLInputElement>(root, '[type=search]'))).to.equal(
      'too very slow, 9',
    )
    end()
  })
})
