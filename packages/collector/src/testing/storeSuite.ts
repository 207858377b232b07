import assert from 'node:assert/strict'
import test from 'node:test'
import type { Entry, Publication, Range, Store, Tally } from '../store/store.ts'
import { addWeeks } from '../week.ts'
import { newId, receiptOf, times } from './events.ts'

const RATING = 'feedback.rating'

const entry = (more: Partial<Entry> = {}): Entry => ({
  hash: newId(),
  until: '2026-W49',
  site: 'acme',
  week: '2026-W40',
  answers: [{ question: RATING, cell: 'all', value: '3', text: false }],
  ...more,
})

const REASON = [{ question: 'feedback.reason', cell: 'all', value: 'broken', text: false }]

const range = (more: Partial<Range> = {}): Range => ({
  site: 'acme',
  question: RATING,
  from: '2026-W40',
  to: '2026-W40',
  ...more,
})

const publication = (snapshot: string, more: Partial<Range> = {}) => ({ ...range(more), snapshot })

const publish = (store: Store, one: Publication, keys: string[]): Promise<boolean> =>
  store.publish([{ ...one, keys }])

const keysOf = async (store: Store, of = range()) => (await store.answers(of)).map(({ key }) => key)

const waiting = async (store: Store, site = 'acme'): Promise<Tally[]> => store.tally(site)

/** What every store must do, whatever it stands on. `open` gives a fresh, empty one. */
export function testStore(name: string, open: () => Promise<Store>): void {
  const check = (promise: string, run: (store: Store) => Promise<void>) =>
    test(`${name}: ${promise}`, async () => {
      const store = await open()
      await run(store).finally(() => store.close())
    })

  check('an event is taken once, in one call or in two', async (store) => {
    const one = entry()
    assert.deepEqual(await store.add([one, entry(), one]), ['accepted', 'accepted', 'duplicate'])
    assert.deepEqual(await store.add([one]), ['duplicate'])
    assert.deepEqual(await store.add([]), [])
    assert.equal((await keysOf(store)).length, 2)
  })

  check('of one event that is sent many times at once, one is taken', async (store) => {
    const one = entry()
    const outcomes = await Promise.all(times(20, () => store.add([one, entry()])))
    assert.equal(outcomes.flat().filter((outcome) => outcome === 'accepted').length, 21)
    assert.equal((await keysOf(store)).length, 21)
  })

  check('answers are counted by question and week, of one site', async (store) => {
    const text = { question: 'feedback.text', cell: 'all', value: 'words', text: true }
    await store.add([entry(), entry(), entry({ week: '2026-W42' }), entry({ answers: [text] })])
    await store.add([entry({ site: 'other-site' })])
    assert.deepEqual(await waiting(store), [
      {
        question: RATING,
        text: false,
        superiors: false,
        open: null,
        weeks: [
          { week: '2026-W40', n: 2 },
          { week: '2026-W42', n: 1 },
        ],
      },
      {
        question: 'feedback.text',
        text: true,
        superiors: false,
        open: null,
        weeks: [{ week: '2026-W40', n: 1 }],
      },
    ])
  })

  check('what was written is read back to the character', async (store) => {
    const value = 'Größe "5" \\ 🙏 \n\t ‮ {"a":1} \u0001 %00 \';DROP TABLE answers;--'
    await store.add([
      entry({ answers: [{ question: RATING, cell: '{"app":"x"}', value, text: true }] }),
    ])
    const [answer] = await store.answers(range())
    assert.equal(answer?.value, value)
    assert.equal(answer?.cell, '{"app":"x"}')
  })

  check('publishing replaces exactly the answers of its weeks by the snapshot', async (store) => {
    await store.add([entry(), entry({ week: '2026-W41' }), entry({ week: '2026-W42' })])
    const weeks = { from: '2026-W40', to: '2026-W41' }
    const keys = await keysOf(store, range(weeks))
    assert.equal(keys.length, 2)
    assert.equal(await publish(store, publication('{"blocks":[]}', weeks), keys), true)
    assert.deepEqual(await store.published('acme'), [publication('{"blocks":[]}', weeks)])
    assert.deepEqual(await store.published('other-site'), [])
    const [tally] = await waiting(store)
    assert.deepEqual(tally?.weeks, [{ week: '2026-W42', n: 1 }])
    assert.equal(tally?.open, '2026-W42')
  })

  check('many windows are published at once, without those that have changed', async (store) => {
    await store.add([entry(), entry({ answers: REASON }), entry({ site: 'other-site' })])
    const changed = { ...publication('changed'), keys: ['a key that is gone'] }
    const reason = range({ question: 'feedback.reason' })
    const sound = { ...reason, snapshot: 'sound', keys: await keysOf(store, reason) }
    assert.equal(await store.publish([changed, sound]), false)
    assert.deepEqual(await store.published('acme'), [{ ...reason, snapshot: 'sound' }])
    assert.deepEqual(
      (await waiting(store)).map(({ question }) => question),
      [RATING],
    )
    const rest = { ...publication('rest'), keys: await keysOf(store) }
    assert.equal(await store.publish([rest]), true)
    assert.deepEqual(await waiting(store), [])
  })

  check('what is published has a name of its own until it changes', async (store) => {
    const text = { question: 'feedback.text', cell: 'all', value: 'words', text: true }
    const names = [await store.edition('acme')]
    await store.add([entry(), entry({ answers: [text] })])
    assert.equal(await store.edition('acme'), names[0])
    await publish(store, publication('{"blocks":[]}'), await keysOf(store))
    names.push(await store.edition('acme'))
    const said = range({ question: 'feedback.text' })
    await publish(store, { ...said, snapshot: '{"texts":[{}]}' }, await keysOf(store, said))
    names.push(await store.edition('acme'))
    await store.forgetTexts('acme', '2026-W40')
    await publish(store, publication('too late'), [])
    assert.equal(await store.edition('acme'), names[2])
    await store.forgetTexts('acme', '2026-W41')
    names.push(await store.edition('acme'))
    assert.equal(new Set(names).size, 4)
    assert.equal(await store.edition('other-site'), names[0])
  })

  check(
    'what waits for too long is deleted, of that site and before that week only',
    async (store) => {
      const at = (week: string, site = 'acme') => entry({ week, site })
      await store.add([at('2026-W40'), at('2026-W41'), at('2026-W40', 'other-site')])
      await store.forgetWaiting('acme', '2026-W41')
      assert.deepEqual((await waiting(store))[0]?.weeks, [{ week: '2026-W41', n: 1 }])
      assert.equal((await waiting(store, 'other-site'))[0]?.weeks.length, 1)
    },
  )

  check(
    'nothing is published where the answers are no longer those that were read',
    async (store) => {
      await store.add([entry({ receipt: receiptOf('secret') }), entry()])
      const before = await keysOf(store)
      await store.withdraw('acme', receiptOf('secret'), '2027-W01')
      assert.equal(await publish(store, publication('before'), before), false)
      await store.add([entry()])
      assert.equal(await publish(store, publication('same number'), before), false)
      assert.deepEqual(await store.published('acme'), [])
      assert.equal((await keysOf(store)).length, 2)
    },
  )

  check(
    'of two that publish the same weeks one does, and nothing is deleted for the other',
    async (store) => {
      await store.add([entry(), entry({ week: '2026-W41' })])
      const short = await keysOf(store)
      const long = await keysOf(store, range({ to: '2026-W41' }))
      const results = await Promise.all([
        publish(store, publication('short'), short),
        publish(store, publication('long', { to: '2026-W41' }), long),
        publish(store, publication('short again'), short),
      ])
      assert.equal(results.filter(Boolean).length, 1)
      const published = await store.published('acme')
      assert.equal(published.length, 1)
      const left = (await waiting(store))[0]?.weeks.length ?? 0
      assert.equal(left, published[0]?.to === '2026-W40' ? 1 : 0)
    },
  )

  check('weeks that are published in part are not published again', async (store) => {
    await store.add([entry()])
    await publish(store, publication('one'), await keysOf(store))
    await store.add([entry({ week: '2026-W41' })])
    const weeks = { to: '2026-W41' }
    const keys = await keysOf(store, range(weeks))
    assert.equal(await publish(store, publication('both', weeks), keys), false)
    assert.equal((await store.published('acme')).length, 1)
    assert.equal((await keysOf(store, range(weeks))).length, 1)
  })

  check('an answer for a published week counts for the first that is not', async (store) => {
    await store.add([entry()])
    await publish(store, publication('one'), await keysOf(store))
    await store.add([entry({ week: '2026-W30' }), entry({ week: '2026-W40' })])
    const [tally] = await waiting(store)
    assert.deepEqual(tally?.weeks, [{ week: '2026-W41', n: 2 }])
  })

  check('what is withdrawn before it arrives is taken and not kept', async (store) => {
    const receipt = receiptOf('secret')
    assert.equal(await store.withdraw('acme', receipt, '2027-W01'), false)
    const late = entry({ receipt })
    assert.deepEqual(await store.add([late, entry({})]), ['accepted', 'accepted'])
    assert.deepEqual(
      (await waiting(store)).map(({ weeks }) => weeks.map(({ n }) => n)),
      [[1]],
    )
  })

  check('withdrawing removes every part of an event, and of no other site', async (store) => {
    const parts = [RATING, 'feedback.reason', 'feedback.text', 'idea'].map((question) => {
      return { question, cell: 'all', value: '1', text: false }
    })
    const receipt = receiptOf('secret')
    await store.add([entry({ receipt, answers: parts }), entry({ receipt: receiptOf('another') })])
    assert.equal(await store.withdraw('other-site', receipt, '2027-W01'), false)
    assert.equal(await store.withdraw('acme', receiptOf('unknown'), '2027-W01'), false)
    assert.equal(await store.withdraw('acme', receipt, '2027-W01'), true)
    // The first answer may have been lost on its way.
    assert.equal(await store.withdraw('acme', receipt, '2027-W01'), true)
    assert.deepEqual(
      (await waiting(store)).map(({ question, weeks }) => [question, weeks[0]?.n]),
      [[RATING, 1]],
    )
  })

  check(
    'withdrawing what is published in part removes the rest and does not say yes',
    async (store) => {
      const receipt = receiptOf('secret')
      const parts = [RATING, 'feedback.text'].map((question) => {
        return { question, cell: 'all', value: '1', text: false }
      })
      await store.add([entry({ receipt, answers: parts })])
      await publish(store, publication('rating'), await keysOf(store))
      assert.equal(await store.withdraw('acme', receipt, '2027-W01'), false)
      assert.equal(await store.withdraw('acme', receipt, '2027-W01'), false)
      assert.deepEqual(await waiting(store), [])
    },
  )

  check(
    'an event that was withdrawn or published does not come back when it is resent',
    async (store) => {
      const one = entry({ receipt: receiptOf('secret') })
      const two = entry()
      await store.add([one, two])
      await store.withdraw('acme', receiptOf('secret'), '2027-W01')
      await publish(store, publication('two'), await keysOf(store))
      assert.deepEqual(await store.add([one, two]), ['duplicate', 'duplicate'])
      assert.deepEqual(await waiting(store), [])
    },
  )

  check('hashes that are remembered can be asked for', async (store) => {
    const one = entry()
    await store.add([one])
    assert.deepEqual(await store.seen([newId(), one.hash]), [one.hash])
  })

  check('hashes are forgotten after their last week, not before', async (store) => {
    const one = entry({ until: '2026-W49' })
    await store.add([one])
    for (const count of times(10, (index) => index)) {
      await store.forget(addWeeks('2026-W40', count), addWeeks('2026-W49', count))
      assert.deepEqual(await store.add([one]), ['duplicate'])
    }
    await store.forget('2026-W50', '2027-W06')
    assert.deepEqual(await store.add([one]), ['accepted'])
  })

  check('each week is told with the one that was told before it', async (store) => {
    const told = []
    for (const week of ['2026-W40', '2026-W40', '2026-W41', '2099-W01', '2026-W42', '1970-W01'])
      told.push(await store.forget(week, addWeeks(week, 9)))
    const before = [undefined, undefined, '2026-W40', '2026-W41', '2026-W41', undefined]
    assert.deepEqual(told, before)
  })

  check('no answer goes into a week long before those that were told', async (store) => {
    for (const week of ['2026-W37', '2026-W38', '2026-W39', '2026-W40'])
      await store.forget(week, addWeeks(week, 9))
    await store.add([entry({ week: '1970-W01' }), entry({ week: '2026-W38' })])
    assert.deepEqual((await waiting(store))[0]?.weeks, [
      { week: '2026-W37', n: 1 },
      { week: '2026-W38', n: 1 },
    ])
  })

  check('an empty store can be pinged', (store) => store.ping())

  check('closing twice does no harm', (store) => store.close())

  check('hundreds of answers are published at once', async (store) => {
    const many = times(700, () => entry({ receipt: receiptOf(newId()) }))
    for (let start = 0; start < many.length; start += 50)
      await store.add(many.slice(start, start + 50))
    const keys = await keysOf(store)
    assert.equal(new Set(keys).size, 700)
    assert.equal(await publish(store, publication('many'), keys), true)
    assert.deepEqual(await waiting(store), [])
  })

  check('texts of megabytes are published, read and forgotten', async (store) => {
    await store.add([entry(), entry({ week: '2026-W41' })])
    const later = range({ from: '2026-W41', to: '2026-W41' })
    // Three and four bytes each; the second would be cut in two by whoever counts units.
    const texts = times(500, () => `${'漢'.repeat(1999)}🙂`)
    const snapshot = JSON.stringify({ texts: [{ cells: ['all'], texts }] })
    const long = { ...range(), snapshot }
    assert.equal(await publish(store, long, await keysOf(store)), true)
    assert.equal(await publish(store, { ...later, snapshot }, await keysOf(store, later)), true)
    // Whoever is slower writes no part of theirs.
    assert.equal(await publish(store, { ...long, snapshot: `${snapshot} ` }, []), false)
    assert.deepEqual(await store.published('acme'), [long, { ...later, snapshot }])
    await store.forgetTexts('acme', '2026-W41')
    assert.deepEqual(
      (await store.published('acme')).map((one) => one.snapshot === snapshot || one.snapshot),
      ['{"texts":[]}', true],
    )
  })
}
