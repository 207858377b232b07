import type { Content } from '@candor/protocol'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import { everyQuestion } from '../../testing/every-question.ts'
import { everything, record } from '../../testing/every-screen.ts'
import type { OpenWidget } from '../../testing/open-widget.ts'
import { openWidget, until } from '../../testing/open-widget.ts'

const { answers = [], departments = [] } = everything
const SURVEY: Content = { v: 1, site: 'acme', departments, surveys: [everyQuestion] }
const BOTH: Content = { ...SURVEY, answers }

describe('what stands above the form', () => {
  let widget: OpenWidget
  afterEach(async () => {
    widget.candor.destroy()
    await setViewport({ width: 800, height: 600 })
  })

  async function open(content: Content, width: number, height: number): Promise<ShadowRoot> {
    await setViewport({ width, height })
    const storage = { ...memoryStore(), durable: true }
    widget = await openWidget({ content, storage, context: () => record, department: 'sales' })
    const { root } = widget
    await until(() => root.querySelector('.invitation .card') !== null)
    return root
  }
  const heads = (root: ShadowRoot) =>
    [...root.querySelectorAll('.fold summary')].map((one) => one.textContent?.trim())

  for (const [width, height] of [
    [320, 640],
    [640, 400],
  ] as const)
    it(`leaves the first rating in sight beside a survey and a reply, in ${width} x ${height} pixels`, async () => {
      const root = await open(BOTH, width, height)
      const bottoms = ['.view', '.panel', '.ratings span']
        .flatMap((one) => root.querySelector(one) ?? [])
        .map((one) => one.getBoundingClientRect().bottom)
      expect(Math.min(...bottoms)).to.equal(bottoms.at(-1))
      expect(heads(root)).to.deep.equal([
        'Survey Every question',
        'You said, we did “The list is too long.”',
      ])
    })

  it('is folded from its first moment on, and unfolds by a key', async () => {
    const root = await open(BOTH, 320, 640)
    expect(heads(root).length).to.equal(2)
    const answer = () => root.querySelector('.invitation button')?.checkVisibility()
    expect(answer()).to.equal(false)
    root.querySelector<HTMLElement>('.fold summary')?.focus()
    await sendKeys({ press: 'Enter' })
    expect(answer()).to.equal(true)
  })

  it('shows all that there is to say where it stands alone, unless the window is low', async () => {
    expect(heads(await open(SURVEY, 320, 640))).to.deep.equal([])
    widget.candor.destroy()
    expect(heads(await open(SURVEY, 640, 400))).to.deep.equal(['Survey Every question'])
  })
})
