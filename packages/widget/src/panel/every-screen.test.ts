import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { LANGUAGES } from '../messages/load-messages.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { everything, record } from '../testing/every-screen.ts'
import { misfits } from '../testing/misfits.ts'
import { startWidget } from '../testing/open-widget.ts'
import { pseudoMessages } from '../testing/pseudo-messages.ts'
import { bracketed, untranslated } from '../testing/untranslated.ts'
import { walkScreens } from '../testing/walk-screens.ts'

/** Names of the wire, and what Intl says in English. */
const monthNames = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2026, at)).toLocaleDateString('en', { month: 'long' }),
)
const KNOWN = ['Account', 'salesforce', 'sales', ...monthNames]

describe('every screen', () => {
  let undo: (() => void)[] = []
  beforeEach(() => {
    LANGUAGES['zz'] = async () => pseudoMessages
    const page = document.createElement('main')
    page.innerHTML = `<label>Amount <input id=amount></label><button id=save>Save</button>`
    document.body.append(page)
    undo = [() => page.remove(), () => delete LANGUAGES['zz']]
  })
  afterEach(async () => {
    for (const step of undo.reverse()) step()
    await setViewport({ width: 800, height: 600 })
  })

  /** What is found on each screen, as `screen: text`. */
  async function problems(locale: string, width: number, find: (root: ShadowRoot) => string[]) {
    await setViewport({ width, height: 640 })
    const widget = startWidget({
      content: bracketed(everything),
      storage: { ...memoryStore(), durable: true },
      context: () => record,
      department: 'sales',
      locale,
    })
    undo.push(widget.candor.destroy)
    const found = new Set<string>()
    const screens: string[] = []
    const look = (screen: string) => {
      screens.push(screen)
      for (const one of find(widget.root)) found.add(`${screen}: ${one}`)
    }
    await walkScreens({ ...widget, look })
    expect(screens).to.have.length(23)
    return [...found]
  }

  it('says nothing that cannot be translated', async () => {
    expect(await problems('zz', 320, (root) => untranslated(root, KNOWN))).to.deep.equal([])
  })

  for (const width of [320, 800])
    it(`has room for texts that are 40 % longer, in a window of ${width} pixels`, async () => {
      expect(await problems('zz', width, misfits)).to.deep.equal([])
    })

  for (const language of ['en', ...Object.keys(LANGUAGES)])
    it(`has room for its texts in ${language}, in a window of 320 pixels`, async () => {
      expect(await problems(language, 320, misfits)).to.deep.equal([])
    })
})
