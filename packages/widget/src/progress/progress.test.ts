import { expect } from 'chai'
import fc from 'fast-check'
import { memoryStore } from '../outbox/memory-store.ts'
import { checklistsFor } from './checklists-for.ts'
import { NO_PROGRESS, stepKey, toProgress, withResolved, withStep } from './progress.ts'
import { createProgressShelf } from './shelf.ts'

describe('progress', () => {
  it('ticks a step off once, and takes it back', () => {
    const key = stepKey('first', 'call')
    const once = withStep(withStep(NO_PROGRESS, key, true), key, true)
    expect(once.done).to.deep.equal([key])
    expect(withStep(once, key, false)).to.deep.equal(NO_PROGRESS)
    expect(withStep(once, stepKey('second', 'call'), false)).to.deep.equal(once)
  })

  it('counts what was put right by the id of the hint and by nothing else', () => {
    const counted = ['mail', 'owner', 'mail'].reduce(withResolved, NO_PROGRESS)
    expect(counted).to.deep.equal({ v: 1, done: [], resolved: { mail: 2, owner: 1 } })
    expect(toProgress(structuredClone(counted))).to.deep.equal(counted)
  })

  it('counts a hint whose id is a word that every object knows', () => {
    const ids = ['constructor', 'toString', 'constructor']
    expect(ids.reduce(withResolved, NO_PROGRESS).resolved).to.deep.equal({
      constructor: 2,
      toString: 1,
    })
  })

  it('is what was stored, or nothing where that is damaged or of a version to come', () => {
    const stored = { v: 1, done: ['a/b'], resolved: { x: 2, y: 'many', z: 0.5 }, more: 1 }
    expect(toProgress(stored)).to.deep.equal({ v: 1, done: ['a/b'], resolved: { x: 2 } })
    for (const other of [undefined, null, 1, 'x', [], {}, { v: 2, done: [] }, { v: 1, done: 'a' }])
      expect(toProgress(other), JSON.stringify(other)).to.equal(undefined)
  })

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (done, resolved) => {
        const progress = toProgress({ v: 1, done, resolved })
        if (progress) expect(toProgress(progress)).to.deep.equal(progress)
      }),
      // Which nothing can turn into a text.
      { examples: [[[{ toString: 0 }], '']] },
    )
  })
})

describe('the shelf of progress', () => {
  const SCOPE = 'https://candor.example.com acme'
  const open = () => {
    const storage = memoryStore()
    const keys = async () => (await storage.entries()).map(([key]) => key)
    return { storage, keys, shelf: createProgressShelf(Promise.resolve(storage), SCOPE) }
  }

  it('keeps nothing until it is turned on', async () => {
    const { shelf, keys } = open()
    expect(await shelf.read()).to.equal(undefined)
    await shelf.change((old) => withStep(old, 'a/b', true))
    expect(await keys()).to.deep.equal([])
    await shelf.turnOn()
    await shelf.change((old) => withStep(old, 'a/b', true))
    expect(await shelf.read()).to.deep.equal({ ...NO_PROGRESS, done: ['a/b'] })
    expect(await keys()).to.deep.equal([`${SCOPE} progress`])
  })

  it('forgets all of it when it is turned off, and keeps nothing more of it', async () => {
    const { shelf, keys } = open()
    await shelf.turnOn()
    await shelf.change((old) => withStep(old, 'a/b', true))
    await shelf.turnOff()
    await shelf.change((old) => withResolved(old, 'x'))
    expect(await shelf.read()).to.equal(undefined)
    expect(await keys()).to.deep.equal([])
  })

  it('loses nothing when it is turned on twice, as from two tabs', async () => {
    const { shelf } = open()
    await shelf.turnOn()
    await shelf.change((old) => withStep(old, 'a/b', true))
    await shelf.turnOn()
    expect((await shelf.read())?.done).to.deep.equal(['a/b'])
  })

  it('leaves alone what other sites and the outbox keep', async () => {
    const { storage, shelf, keys } = open()
    await storage.set('https://candor.example.com other progress', { v: 1, done: ['x'] })
    expect(await shelf.read()).to.equal(undefined)
    await shelf.turnOff()
    expect(await keys()).to.have.length(1)
  })
})

describe('checklistsFor', () => {
  const list = (id: string, departments?: string[]) => ({
    id,
    title: { en: id },
    steps: [],
    ...(departments && { departments }),
  })
  const content = {
    departments: [
      { id: 'sales', name: { en: 'Sales' }, headcount: 40 },
      { id: 'service', name: { en: 'Service' }, headcount: 40 },
    ],
    checklists: [list('all'), list('sales', ['sales']), list('both', ['sales', 'service'])],
  }
  const ids = (department?: string) => checklistsFor(content, department).map(({ id }) => id)

  it('gives those of the department and those for all', () => {
    expect(ids('sales')).to.deep.equal(['all', 'sales', 'both'])
    expect(ids('service')).to.deep.equal(['all', 'both'])
  })

  it('gives every one where nobody knows the department', () => {
    expect(ids()).to.deep.equal(['all', 'sales', 'both'])
    expect(ids('nowhere')).to.deep.equal(['all', 'sales', 'both'])
    expect(checklistsFor({}, 'sales')).to.deep.equal([])
  })
})
