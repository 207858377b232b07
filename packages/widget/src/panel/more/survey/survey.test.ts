import type { Content, SurveyEvent } from '@candor/protocol'
import { answersFault } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import type { PanelView } from '../../../candor.ts'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { KeyValueStore } from '../../../outbox/store.ts'
import type { SurveyDraft } from '../../../survey/draft.ts'
import { valuesOf, withAnswer } from '../../../survey/draft.ts'
import { everyQuestion } from '../../../testing/every-question.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  departments: [
    { id: 'sales', name: { en: 'Sales' }, headcount: 40 },
    { id: 'board', name: { en: 'Board' }, headcount: 4 },
  ],
  surveys: [everyQuestion],
}

const PAGES = 4

// The first test does not have to wait for what all of them load.
before(async function () {
  this.timeout(30_000)
  await Promise.all([import('./open-survey.tsx'), import('../more.tsx'), import('../../../app.ts')])
})

type Given = Parameters<typeof openWidget>[0]

const button = (root: ShadowRoot, name: string) => find<HTMLButtonElement>(root, 'button', name)
const press = (root: ShadowRoot, name: string) => button(root, name).click()
const shows = (root: ShadowRoot, text: string) =>
  until(() => root.textContent?.includes(text) ?? false)

const field = (root: ShadowRoot, id: string) => find<HTMLInputElement>(root, `#${id}`)

function write(root: ShadowRoot, id: string, text: string): void {
  const element = field(root, id)
  element.value = text
  element.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** One of a group, by the visible text or, where that is short, by its name. */
function choose(root: ShadowRoot, name: string, text: string): void {
  const labels = [...root.querySelectorAll('label')].filter((one) =>
    one.querySelector(`input[name="${name}"]`),
  )
  labels
    .find((one) => one.textContent === text)
    ?.querySelector('input')
    ?.click()
}

const chosen = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll(`input[name="${name}"]:checked + span`)].map((one) => one.textContent)

/** What is done on each page, from the first on. */
const FILL: ((root: ShadowRoot) => void)[] = [
  (root) => {
    choose(root, 'visits', 'Yes')
    choose(root, 'when', 'The evening')
  },
  (root) => {
    choose(root, 'rated', '4')
    choose(root, 'recommend', '0')
    choose(root, 'effort', '7')
  },
  (root) => {
    choose(root, 'north', 'The good')
    choose(root, 'south', 'The bad')
    choose(root, 'some', 'The c')
    choose(root, 'some', 'The a')
    find<HTMLButtonElement>(root, '[aria-label="Move up: The z"]').click()
  },
  (root) => {
    write(root, 'short', 'fine')
    write(root, 'long', 'ask ann@example.com')
  },
]

const SAID: SurveyEvent['answers'] = [
  { question: 'visits', value: 'yes' },
  { question: 'when', value: 'evening' },
  { question: 'rated', value: 4 },
  { question: 'recommend', value: 0 },
  { question: 'effort', value: 7 },
  { question: 'north', value: 'good' },
  { question: 'south', value: 'bad' },
  { question: 'some', value: ['a', 'c'] },
  { question: 'order', value: ['x', 'z', 'y'] },
  { question: 'short', value: 'fine' },
  { question: 'long', value: 'ask [e-mail]' },
]

function fillAll(root: ShadowRoot): void {
  for (const fill of FILL) {
    fill(root)
    press(root, 'Next')
  }
}

async function begin(root: ShadowRoot): Promise<void> {
  await shows(root, 'Every question')
  press(root, 'Answer')
  await until(() => root.querySelector('progress') !== null)
}

const exactData = (root: ShadowRoot): unknown =>
  JSON.parse(find(root, '.preview pre').textContent ?? '')

async function sendSurvey(root: ShadowRoot): Promise<void> {
  press(root, 'Send anonymously')
  await shows(root, 'You were heard')
}

describe('a survey in the panel', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())
  const open = async (given: Given = {}, view?: PanelView) => {
    destroy?.()
    const options = { content: CONTENT, department: 'sales', storage: memoryStore(), ...given }
    const widget = await openWidget({ site: 'survey', ...options }, view)
    destroy = widget.candor.destroy
    return widget
  }

  it('asks in every way there is, and lets out exactly what it shows before Send', async () => {
    const { candor, root, batches } = await open()
    await begin(root)
    fillAll(root)
    const shown = exactData(root)
    await sendSurvey(root)
    await candor.flush()
    expect(batches.flatMap(({ events }) => events)).to.deep.equal([shown])
    expect(shown).to.deep.include({ kind: 'survey', survey: 'every', department: 'sales' })
    expect((shown as SurveyEvent).answers).to.deep.equal(SAID)
    expect(schema.safeParse(shown).error).to.equal(undefined)
    expect(answersFault(everyQuestion.questions, SAID)).to.equal(undefined)
  })

  it('says in words before Send all that the exact data hold', async () => {
    const { root } = await open()
    await begin(root)
    fillAll(root)
    const lines = [...root.querySelectorAll('.preview dt')].map(
      (name) => `${name.textContent}: ${name.nextElementSibling?.textContent}`,
    )
    expect(lines).to.deep.equal([
      'Do you visit?: Yes',
      'When?: The evening',
      'How good?: 4',
      'Would you?: 0',
      'How hard?: 7',
      'Each of these? · The north: The good',
      'Each of these? · The south: The bad',
      'Which?: The a · The c',
      'In order?: 1. The x\n2. The z\n3. The y',
      'In a word?: fine',
      'In words?: ask [e\u2011mail]',
      'Department: Sales (sales)',
      'Random number: so it is counted once',
    ])
  })

  it('sends nothing, on whatever page it is abandoned', async () => {
    const { candor, root, batches } = await open()
    await begin(root)
    for (let page = 0; page <= PAGES; page += 1) {
      candor.close()
      await candor.flush()
      await candor.open('news')
      FILL[page]?.(root)
      if (page < PAGES) press(root, 'Next')
    }
    expect(find(root, '.preview')).not.to.equal(null)
    press(root, 'Finish later')
    candor.close()
    await candor.flush()
    expect(batches).to.deep.equal([])
    expect(await candor.ledger()).to.deep.equal([])
  })

  it('goes on where one has stopped, on a page that was loaded anew', async () => {
    const storage = memoryStore()
    const first = await open({ storage })
    await begin(first.root)
    FILL[0]?.(first.root)
    press(first.root, 'Next')
    FILL[1]?.(first.root)
    press(first.root, 'Finish later')
    await shows(first.root, 'Go on')
    const { root } = await open({ storage })
    await shows(root, 'Go on')
    press(root, 'Go on')
    await until(() => root.querySelector('progress') !== null)
    expect(chosen(root, 'recommend')).to.deep.equal(['0'])
    press(root, 'Back')
    expect(chosen(root, 'when')).to.deep.equal(['The evening'])
  })

  it('holds up at what is required, says so, and moves the focus there', async () => {
    const { root } = await open()
    await begin(root)
    button(root, 'Next').focus()
    press(root, 'Next')
    expect(find(root, '[role=alert]').textContent).to.equal('One answer needs another look.')
    const group = find(root, '[role=radiogroup]', 'Do you visit?')
    expect(group.getAttribute('aria-required')).to.equal('true')
    expect(group.getAttribute('aria-invalid')).to.equal('true')
    expect(root.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(
      'This needs an answer.',
    )
    expect(root.activeElement === group.querySelector('input')).to.equal(true)
    choose(root, 'visits', 'No')
    expect(find(root, '[role=alert]').textContent).to.equal('')
    press(root, 'Next')
    expect(root.textContent).to.include('How good?')
  })

  it('writes every number of a scale on one line, also in a narrow window', async () => {
    await setViewport({ width: 320, height: 640 })
    const { root } = await open()
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Next')
    const heights = [...root.querySelectorAll<HTMLElement>('.nps span')].map(
      (one) => one.scrollHeight,
    )
    await setViewport({ width: 800, height: 600 })
    expect(heights).to.have.length(11)
    expect(new Set(heights).size).to.equal(1)
  })

  it('tells how far one is, and takes the keyboard along to each page', async () => {
    const { root } = await open()
    await begin(root)
    const progress = find<HTMLProgressElement>(root, 'progress')
    const passed = [progress.value]
    for (const fill of FILL) {
      fill(root)
      button(root, 'Next').focus()
      await sendKeys({ press: 'Enter' })
      passed.push(progress.value)
      const percent = `${100 * progress.value}%`
      expect(root.activeElement?.ariaLabel).to.equal(`Every question. Progress: ${percent}`)
    }
    expect(passed).to.deep.equal([0, 1 / 4, 2 / 4, 3 / 4, 1])
  })

  it('is ranked by keyboard: the focus stays with what is moved', async () => {
    const { root } = await open()
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Next')
    press(root, 'Next')
    const order = () =>
      [...root.querySelectorAll('.ranking li')].map((one) => one.children[1]?.textContent)
    find<HTMLButtonElement>(root, '[aria-label="Move up: The z"]').focus()
    for (let turn = 0; turn < 3; turn += 1) await sendKeys({ press: 'Enter' })
    expect(order()).to.deep.equal(['The z', 'The x', 'The y'])
    expect(root.activeElement?.ariaLabel).to.equal('Move up: The z')
    expect(find(root, '.unseen').textContent).to.equal('The z: place 1 of 3')
    press(root, 'Leave it unanswered')
    expect(order()).to.deep.equal(['The x', 'The y', 'The z'])
    press(root, 'Take this order')
    press(root, 'Next')
    press(root, 'Next')
    expect(exactData(root)).to.have.deep.nested.property('answers[2]', {
      question: 'order',
      value: ['x', 'y', 'z'],
    })
  })

  it('takes any answer back', async () => {
    const { root } = await open()
    await begin(root)
    choose(root, 'visits', 'No')
    press(root, 'Next')
    choose(root, 'rated', '4')
    choose(root, 'rated', '4')
    press(root, 'Next')
    choose(root, 'some', 'The a')
    choose(root, 'some', 'The a')
    press(root, 'Next')
    write(root, 'short', 'x')
    write(root, 'short', '')
    press(root, 'Next')
    expect(exactData(root)).to.have.deep.property('answers', [{ question: 'visits', value: 'no' }])
  })

  it('tells who would stand out so, asks for no text, and leaves the department out', async () => {
    const { root } = await open({ department: 'board' })
    await shows(root, 'Up to 8 questions')
    await begin(root)
    expect(root.textContent).to.include('Your department is too small for you to stay anonymous')
    for (let page = 0; page < PAGES; page += 1) {
      expect(root.querySelector('textarea, input[id]')).to.equal(null)
      if (page < PAGES - 1) FILL[page]?.(root)
      press(root, 'Next')
    }
    expect(exactData(root)).to.have.all.keys('id', 'kind', 'survey', 'answers')
    expect(exactData(root)).to.have.deep.property('answers', SAID.slice(0, -2))
  })

  it('tells of a question about superiors how many must have answered, by the policy', async () => {
    const boss = { id: 'boss', type: 'yes-no', title: { en: 'Backed?' }, superiors: true } as const
    const given = { ...CONTENT, surveys: [{ ...everyQuestion, questions: [boss] }] }
    const saidWith = async (content: Content) => {
      const { root } = await open({ content })
      await begin(root)
      return find(root, 'fieldset .note').textContent?.trim()
    }
    const says = (people: number) =>
      `Shown only once ${people} people have answered it, and never by department.`
    expect(await saidWith(given)).to.equal(says(10))
    expect(await saidWith({ ...given, textK: 15 })).to.equal(says(15))
    // Its answer asks for more about them.
    const why = {
      ...({ id: 'why', type: 'yes-no', title: { en: 'Often?' } } as const),
      when: [{ question: 'boss', is: ['no'] }],
    }
    const { root } = await open({
      content: { ...CONTENT, surveys: [{ ...everyQuestion, questions: [boss, why] }] },
    })
    await begin(root)
    choose(root, 'boss', 'No')
    const notes = [...root.querySelectorAll('fieldset .note')]
    expect(notes.map(({ textContent }) => textContent?.trim())).to.deep.equal([says(10), says(10)])
    // Whoever wrote that: the collector has its floor in code.
    expect(await saidWith({ ...given, textK: 3 })).to.equal(says(10))
  })

  it('has nothing to send where nothing was answered', async () => {
    const survey = { ...everyQuestion, questions: everyQuestion.questions.slice(2, 3) }
    const { root } = await open({ content: { ...CONTENT, surveys: [survey] } })
    await begin(root)
    press(root, 'Next')
    expect(root.textContent).to.include('nothing to send')
    expect(root.textContent).not.to.include('Send anonymously')
  })

  it('is sent once, however often Send is pressed', async () => {
    const { candor, root } = await open()
    await begin(root)
    fillAll(root)
    const send = button(root, 'Send anonymously')
    send.click()
    send.click()
    await shows(root, 'You were heard')
    expect(await candor.ledger()).to.have.length(1)
  })

  it('thanks once, and shows the list when one comes back', async () => {
    const { candor, root } = await open()
    await begin(root)
    fillAll(root)
    await sendSurvey(root)
    candor.close()
    await candor.open('news')
    await shows(root, 'No news')
    expect(root.textContent).not.to.include('You were heard')
  })

  it('is the same again for who has looked at something else meanwhile', async () => {
    const { candor, root } = await open()
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Next')
    await candor.open('feedback')
    press(root, 'Go on')
    expect(root.textContent).to.include('How good?')
  })

  it('is not sent a second time from another tab', async () => {
    const storage = memoryStore()
    const { candor, root } = await open({ storage })
    await begin(root)
    fillAll(root)
    await candor.send({ kind: 'survey', survey: 'every', answers: SAID })
    press(root, 'Send anonymously')
    await shows(root, 'Closed for you.')
    expect(await candor.ledger()).to.have.length(1)
    expect(root.textContent).not.to.include('Every question')
  })

  it('is one form in all tabs: who comes back to one goes on where the other was left', async () => {
    const storage = memoryStore()
    const { root } = await open({ storage })
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Next')
    await until(() => root.textContent?.includes('How good?') ?? false)
    const kept = async () => JSON.stringify(await storage.entries())
    while (!(await kept()).includes('evening')) await new Promise(requestAnimationFrame)
    await storage.update(`${location.origin} survey survey every`, (old) => {
      const { draft } = old as { draft: { answers: object[] } }
      const answers = [...draft.answers, { question: 'rated', value: 3 }]
      return { draft: { ...draft, answers } }
    })
    window.dispatchEvent(new FocusEvent('focus'))
    await until(() => chosen(root, 'rated')[0] === '3')
    choose(root, 'recommend', '0')
    while (!(await kept()).includes('recommend')) await new Promise(requestAnimationFrame)
    expect(await kept()).to.include('"question":"rated","value":3')
  })

  it('leaves what another tab has answered meanwhile, where this one was not come back to', async () => {
    const storage = memoryStore()
    const { root } = await open({ storage })
    await begin(root)
    const key = `${location.origin} survey survey every`
    const kept = async () => {
      const entry = new Map(await storage.entries()).get(key) as { draft: SurveyDraft } | undefined
      return Object.fromEntries(
        valuesOf(entry?.draft ?? { survey: '', seed: 0, answers: [], at: '' }),
      )
    }
    const keeps = async (question: string, value: unknown) => {
      while ((await kept())[question] !== value) await new Promise(requestAnimationFrame)
    }
    choose(root, 'visits', 'Yes')
    await keeps('visits', 'yes')
    await storage.update(key, (old) => {
      const { draft } = old as { draft: SurveyDraft }
      return { draft: withAnswer(withAnswer(draft, 'visits', 'no'), 'rated', 3) }
    })
    choose(root, 'when', 'The evening')
    await keeps('when', 'evening')
    expect(await kept()).to.deep.equal({ visits: 'no', rated: 3, when: 'evening' })
  })

  it('does not come back as a draft where it is sent while that is being written down', async () => {
    const store = memoryStore()
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => (goOn = resolve))
    const update: typeof store.update = async (key, change) => {
      if (key.endsWith(' survey every')) await gate
      return store.update(key, change)
    }
    const { candor, root } = await open({ storage: { ...store, update } })
    await begin(root)
    fillAll(root)
    press(root, 'Send anonymously')
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
    expect(await candor.ledger()).to.deep.equal([])
    goOn()
    await shows(root, 'You were heard')
    const keys = async () => (await store.entries()).map(([key]) => key)
    while ((await keys()).some((key) => key.endsWith(' survey every')))
      await new Promise(requestAnimationFrame)
    expect(await candor.ledger()).to.have.length(1)
  })

  it('is left where another tab has closed it, and not written down again', async () => {
    const storage = memoryStore()
    const { candor, root } = await open({ storage })
    await begin(root)
    FILL[0]?.(root)
    await candor.decline('every')
    window.dispatchEvent(new FocusEvent('focus'))
    await shows(root, 'Closed for you.')
    expect(root.querySelector('progress')).to.equal(null)
    expect(JSON.stringify(await storage.entries())).not.to.include('evening')
  })

  it('stays open where its first answer is kept while the browser is being read', async () => {
    const store = memoryStore()
    let reads = 0
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => (goOn = resolve))
    let isHeld = false
    const entries = async () => {
      const found = await store.entries()
      reads += 1
      // That of the draft follows that of the ledger.
      if (isHeld && reads === 2) await gate
      return found
    }
    const { root } = await open({ storage: { ...store, entries } })
    await begin(root)
    // Opening reads as well: that is over once ten frames have passed without.
    for (let before = -1; before !== reads;) {
      before = reads
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
    }
    ;[reads, isHeld] = [0, true]
    window.dispatchEvent(new FocusEvent('focus'))
    await until(() => reads === 2)
    FILL[0]?.(root)
    while ((await store.entries()).length === 0) await new Promise(requestAnimationFrame)
    goOn()
    await new Promise((resolve) => setTimeout(resolve))
    expect(root.querySelector('progress')).not.to.equal(null)
    expect(chosen(root, 'when')).to.deep.equal(['The evening'])
  })

  it('is left where everything was erased in another tab', async () => {
    const storage = memoryStore()
    const { root } = await open({ storage })
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Next')
    const key = `${location.origin} survey survey every`
    const isKept = async () => (await storage.entries()).some(([one]) => one === key)
    while (!(await isKept())) await new Promise(requestAnimationFrame)
    await storage.remove([key])
    window.dispatchEvent(new FocusEvent('focus'))
    await until(() => root.querySelector('progress') === null)
    expect(await isKept()).to.equal(false)
  })

  it('says so where it cannot be kept, and keeps what was filled in', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    const storage = { ...memoryStore(), set: () => Promise.reject(full) }
    const { root } = await open({ storage })
    await begin(root)
    fillAll(root)
    press(root, 'Send anonymously')
    await until(() => find(root, '[role=alert]').textContent !== '')
    expect(find(root, '[role=alert]').textContent).to.include('not sent')
    expect(exactData(root)).to.have.deep.property('answers', SAID)
  })

  it('speaks German where the page does', async () => {
    const { root } = await open({ locale: 'de' })
    await shows(root, 'Jede Frage')
    expect(root.textContent).to.include('Höchstens 10 Fragen, bis 31. Dezember 2999. Anonym.')
    press(root, 'Antworten')
    await shows(root, 'Es bleibt in diesem Browser')
    choose(root, 'visits', 'Ja')
    press(root, 'Weiter')
    expect(root.textContent).to.include('Unwahrscheinlich')
  })
})

describe('the invitation to a survey', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())
  const open = async (storage: KeyValueStore, given: Given = {}, view?: PanelView) => {
    destroy?.()
    const widget = await openWidget({ site: 'survey', content: CONTENT, storage, ...given }, view)
    destroy = widget.candor.destroy
    return widget
  }

  it('tells what to expect', async () => {
    const { root } = await open(memoryStore())
    await shows(root, 'Every question')
    expect(find(root, '.card').textContent).to.include(
      'Up to 10 questions, until December 31, 2999. It is anonymous.',
    )
  })

  it('put off, comes back tomorrow, and stays under News', async () => {
    const storage = memoryStore()
    const { root } = await open(storage)
    await shows(root, 'Every question')
    button(root, 'Later').focus()
    press(root, 'Later')
    await shows(root, 'Until tomorrow, then.')
    expect(root.activeElement?.textContent).to.include('Until tomorrow, then.')
    const again = await open(storage)
    await shows(again.root, 'In your words')
    press(again.root, 'News')
    await shows(again.root, 'Every question')
    await again.candor.open('feedback')
    expect(again.root.textContent).not.to.include('Every question')
    await storage.update(`${location.origin} survey survey every`, () => ({
      postponed: new Date(Date.now() - 86_400_000).toDateString(),
    }))
    await shows((await open(storage)).root, 'Every question')
  })

  it('put off, keeps the others from asking on the same day', async () => {
    const storage = memoryStore()
    const content = { ...CONTENT, surveys: [everyQuestion, { ...everyQuestion, id: 'second' }] }
    const first = await open(storage, { content })
    await shows(first.root, 'Every question')
    press(first.root, 'Later')
    await shows(first.root, 'Until tomorrow, then.')
    const again = await open(storage, { content })
    await shows(again.root, 'In your words')
    press(again.root, 'News')
    await shows(again.root, 'Every question')
    await again.candor.open('feedback')
    expect(again.root.textContent).not.to.include('Every question')
  })

  it('comes first where it was begun', async () => {
    const storage = memoryStore()
    const second = { ...everyQuestion, id: 'second', title: { en: 'The second' } }
    await storage.update(`${location.origin} survey survey second`, () => ({
      draft: { survey: 'second', seed: 1, answers: [], at: null },
    }))
    const content = { ...CONTENT, surveys: [everyQuestion, second] }
    const { root } = await open(storage, { content })
    await shows(root, 'Go on')
    expect(find(root, '.card').textContent).to.include('The second')
  })

  it('declined, does not come back, and can be taken back as long as it is said', async () => {
    const storage = memoryStore()
    const { root, candor } = await open(storage)
    await shows(root, 'Every question')
    const decline = button(root, 'No, thanks')
    decline.click()
    expect(decline.isConnected, 'something to press twice').to.equal(false)
    await shows(root, 'You will not be asked again.')
    expect(await storage.entries()).to.have.length(1)
    press(root, 'Take it back')
    await shows(root, 'Every question')
    expect(await storage.entries()).to.deep.equal([])
    press(root, 'No, thanks')
    await shows(root, 'You will not be asked again.')
    candor.close()
    await candor.open('feedback')
    expect(root.textContent).not.to.include('Take it back')
    const again = await open(storage, {}, 'news')
    await shows(again.root, 'No news')
    expect(again.root.textContent).not.to.include('Every question')
  })

  it('declined in two tabs, leaves one mark', async () => {
    const storage = memoryStore()
    const { root } = await open(storage)
    await shows(root, 'Every question')
    const mark = { id: 'mark-of-another-tab-22', kind: 'survey', survey: 'every', answers: [] }
    const entry = { v: 2, event: mark, state: 'sent', day: 20_000 }
    await storage.set(`${location.origin} survey ${mark.id}`, entry)
    press(root, 'No, thanks')
    await shows(root, 'Closed for you.')
    expect(await storage.entries()).to.have.length(1)
  })

  it('closed in another tab since it was drawn, does not open', async () => {
    const storage = memoryStore()
    const { root } = await open(storage)
    await shows(root, 'Every question')
    const mark = { id: 'mark-of-another-tab-22', kind: 'survey', survey: 'every', answers: [] }
    const entry = { v: 2, event: mark, state: 'sent', day: 20_000 }
    await storage.set(`${location.origin} survey ${mark.id}`, entry)
    press(root, 'Answer')
    await shows(root, 'Closed for you.')
    expect(root.querySelector('progress')).to.equal(null)
  })

  it('declined and erased, does not bring the draft back', async () => {
    const storage = memoryStore()
    const { candor, root } = await open(storage)
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Finish later')
    await shows(root, 'Go on')
    const undo = await candor.decline('every')
    await candor.erase()
    await undo()
    expect(await storage.entries()).to.deep.equal([])
  })

  it('is declined and put off without the panel as with it', async () => {
    const storage = memoryStore()
    await (await open(storage)).candor.postpone('every')
    const again = await open(storage)
    await shows(again.root, 'In your words')
    expect(again.root.textContent).not.to.include('Every question')
    const undo = await again.candor.decline('every')
    const refused: unknown = await again.candor.decline('every').catch((error) => error)
    expect(`${refused}`).to.include('CandorError: decline: ').and.to.include('ledger()')
    await undo()
    expect(JSON.stringify(await storage.entries())).to.include('postponed')
  })

  it('declined, brings a draft back with itself', async () => {
    const storage = memoryStore()
    const { root } = await open(storage)
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Finish later')
    await shows(root, 'Go on')
    press(root, 'No, thanks')
    await shows(root, 'You will not be asked again.')
    expect(JSON.stringify(await storage.entries())).not.to.include('evening')
    press(root, 'Take it back')
    await shows(root, 'Go on')
    press(root, 'Go on')
    await until(() => root.querySelector('progress') !== null)
    expect(chosen(root, 'when')).to.deep.equal(['The evening'])
  })

  it('leaves on the disk the same whether it is answered or declined', async () => {
    const traces = async (storage: KeyValueStore) =>
      JSON.stringify(await storage.entries()).replaceAll(/[\w-]{22}/g, (id) =>
        '?'.repeat(id.length),
      )
    const [answered, declined] = [memoryStore(), memoryStore()]
    for (const [storage, answers] of [
      [answered, true],
      [declined, false],
    ] as const) {
      const { candor, root } = await open(storage, { department: 'sales' })
      await shows(root, 'Every question')
      press(root, 'Later')
      await shows(root, 'Until tomorrow')
      press(root, 'News')
      await begin(root)
      fillAll(root)
      if (answers) await sendSurvey(root)
      else press(root, 'Finish later')
      if (!answers) await shows(root, 'Go on')
      if (!answers) press(root, 'No, thanks')
      await candor.flush()
      await candor.open('privacy')
      await shows(root, 'This browser does not keep whether you answered.')
    }
    expect(await traces(answered)).to.equal(await traces(declined))
    expect(await traces(answered)).to.include('"survey":"every","answers":[]')
  })

  it('does not come where the survey was answered through the handle', async () => {
    const storage = memoryStore()
    const { candor } = await open(storage)
    await candor.send({ kind: 'survey', survey: 'every', answers: SAID })
    await candor.flush()
    const { root } = await open(storage, {}, 'privacy')
    await shows(root, 'Closed for you.')
    press(root, 'News')
    expect(root.textContent).not.to.include('No, thanks')
    expect(JSON.stringify(await storage.entries())).not.to.include('evening')
  })

  it('takes drafts of surveys that are over from the disk', async () => {
    const storage = memoryStore()
    const { root } = await open(storage)
    await begin(root)
    FILL[0]?.(root)
    press(root, 'Finish later')
    await shows(root, 'Go on')
    const over = { ...everyQuestion, until: '2026-01-02' }
    const again = await open(storage, { content: { ...CONTENT, surveys: [over] } }, 'news')
    await shows(again.root, 'No news')
    while ((await storage.entries()).length > 0) await new Promise(requestAnimationFrame)
  })

  it('never stands in the way of feedback, whatever is broken', async () => {
    const storage = memoryStore()
    await storage.set(`${location.origin} survey survey every`, { draft: 7, postponed: {} })
    const untitled = { ...everyQuestion, title: undefined }
    const empty = { ...everyQuestion, questions: undefined }
    for (const surveys of [[everyQuestion], [untitled], [empty], [null], 'none'] as unknown[]) {
      const content = { v: 1, site: 'acme', surveys } as Content
      const { candor, root } = await open(storage, { content })
      await until(() => root.querySelector('.invitation') !== null)
      choose(root, 'string', 'Something is broken')
      press(root, 'Send anonymously')
      await shows(root, 'You were heard')
      await candor.erase()
    }
  })
})
