import { expect } from 'chai'
import { createScreenWords } from './screen-words.ts'

const PARAGRAPHS = 5_000

describe('the words that the screen shows', () => {
  let undo: (() => void)[] = []
  afterEach(() => {
    for (const step of undo.reverse()) step()
    undo = []
  })

  const show = (html: string) => {
    const page = document.createElement('main')
    page.innerHTML = html
    document.body.append(page)
    undo.push(() => page.remove())
  }

  /** What is done each time that somebody looks whether an element can be seen. */
  const onLook = (run: () => void) => {
    const { checkVisibility } = Element.prototype
    undo.push(() => Object.assign(Element.prototype, { checkVisibility }))
    Element.prototype.checkVisibility = function (...args) {
      run()
      return checkVisibility.apply(this, args)
    }
  }

  it('are read in turns from a large one, which goes on in between', async () => {
    show(Array.from({ length: PARAGRAPHS }, (_, at) => `<p>Zebulon ${at} Quarz</p>`).join(''))
    let looks = 0
    onLook(() => (looks += 1))
    const halfway: number[] = []
    const pageGoesOn = () => {
      halfway.push(looks)
      if (looks < PARAGRAPHS) setTimeout(pageGoesOn)
    }
    const words = await new Promise<ReadonlySet<string>>((resolve) => {
      const screen = createScreenWords(() => resolve(screen.words()))
      screen.words()
      setTimeout(pageGoesOn)
    })
    expect(halfway.some((looks) => looks > 0 && looks < PARAGRAPHS)).to.equal(true)
    for (const word of ['Zebulon', `${PARAGRAPHS - 1}`]) expect(words.has(word)).to.equal(true)
  })

  it('are read to the end although the page takes away what is being read', async () => {
    show('<p id=gone>Zebulon</p><p>Quarzwerk</p><p>Lausanne</p>')
    onLook(() => document.querySelector('#gone')?.remove())
    const words = await new Promise<ReadonlySet<string>>((resolve) => {
      const screen = createScreenWords(() => resolve(screen.words()))
      screen.words()
    })
    for (const word of ['Quarzwerk', 'Lausanne']) expect(words.has(word)).to.equal(true)
  })

  it('are not kept where the text that they were read for has gone meanwhile', async () => {
    show('<p>Zebulon</p>')
    const words = await new Promise<ReadonlySet<string>>((resolve) => {
      const screen = createScreenWords(() => resolve(screen.words()))
      screen.words()
      screen.forget()
    })
    expect([...words]).to.deep.equal([])
  })
})
