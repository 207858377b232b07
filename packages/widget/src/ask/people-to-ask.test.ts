import type { PowerUser } from '@candor/protocol'
import { expect } from 'chai'
import type { Question } from './people-to-ask.ts'
import { peopleInOrder, peopleToAsk } from './people-to-ask.ts'

/** A Monday, at ten in Zurich. */
const NOW = Date.parse('2026-11-23T09:00Z')

const channels: PowerUser['channels'] = [{ kind: 'mail', to: 'a@example.com' }]

const user = (name: string, more: Partial<PowerUser> = {}): PowerUser => ({
  name,
  channels,
  ...more,
})

const hours = (from: string, until: string) => ({
  zone: 'Europe/Zurich',
  times: [{ days: [1, 2, 3, 4, 5], from, until }],
})

const sales = ['sales']

const away = [{ from: '2026-11-20', until: '2026-11-27' }]

const asked = (powerUsers: PowerUser[], question: Partial<Question> = {}) =>
  peopleToAsk(
    { powerUsers },
    { department: 'sales', language: 'en', now: NOW, draw: 'x', ...question },
  ).map(({ user }) => user.name)

describe('the people to ask', () => {
  it('are those of the department first, then those for everyone, and none of other departments', () => {
    const all = [
      user('service', { departments: ['service'] }),
      user('everyone'),
      user('sales', { departments: ['marketing', 'sales'] }),
    ]
    expect(asked(all)).to.deep.equal(['sales', 'everyone'])
    expect(asked(all, { department: 'nowhere' })).to.deep.equal(['everyone'])
    expect(asked(all, { department: undefined })).to.deep.equal(['everyone'])
    expect(peopleToAsk({}, { language: 'en', now: NOW, draw: 'x' })).to.deep.equal([])
  })

  it('begin with those who know the topic, the own department first among them', () => {
    const all = [
      user('own', { departments: sales }),
      user('expert', { topics: ['forecast'] }),
      user('both', { departments: sales, topics: ['mobile', 'forecast'] }),
      user('neither'),
    ]
    expect(asked(all, { topic: 'forecast' })).to.deep.equal(['both', 'expert', 'own', 'neither'])
    expect(asked(all).slice(0, 2)).to.have.members(['own', 'both'])
  })

  it('are, without a department or with an unknown one, those who know the topic, then those for everyone', () => {
    const service = user('service', { departments: ['service'] })
    const expert = user('expert', { departments: ['service'], topics: ['forecast'] })
    const everyone = user('everyone', { topics: ['mobile'] })
    const table: [powerUsers: PowerUser[], topic: string | undefined, names: string[]][] = [
      [[service, everyone, expert], 'forecast', ['expert', 'everyone']],
      [[service, everyone, expert], 'mobile', ['everyone']],
      [[service, everyone, expert], 'cases', ['everyone']],
      [[service, everyone, expert], undefined, ['everyone']],
      [[service, expert], 'forecast', ['expert']],
      [[service], 'forecast', ['service']],
      [[service], undefined, ['service']],
    ]
    for (const department of [undefined, '', 'nowhere'])
      for (const [powerUsers, topic, names] of table)
        expect(asked(powerUsers, { department, topic }), `${topic}`).to.deep.equal(names)
  })

  it('are of other departments for a known one only where nobody else is named', () => {
    const departments = [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }]
    const expert = user('expert', { departments: ['service'], topics: ['forecast'] })
    const question = { department: 'sales', topic: 'forecast', language: 'en', now: NOW, draw: 'x' }
    const names = (powerUsers: PowerUser[]) =>
      peopleToAsk({ departments, powerUsers }, question).map(({ user }) => user.name)
    expect(names([expert, user('everyone')])).to.deep.equal(['everyone'])
    expect(names([expert, user('own', { departments: sales })])).to.deep.equal(['own'])
    expect(names([expert])).to.deep.equal(['expert'])
  })

  it('begin with those who speak the language; who names none speaks any', () => {
    const all = [
      user('german', { departments: sales, languages: ['de'] }),
      user('english', { departments: sales, languages: ['fr', 'en'] }),
      user('everyone'),
    ]
    expect(asked(all)).to.deep.equal(['english', 'german', 'everyone'])
    expect(asked(all, { language: 'de' })).to.deep.equal(['german', 'english', 'everyone'])
    expect(asked([user('a', { languages: ['de'] }), user('any')])[0]).to.equal('any')
  })

  it('begin with those who are there, then with whoever is there first', () => {
    const all = [
      user('tomorrow', { departments: sales, hours: hours('08:00', '09:00') }),
      user('today', { departments: sales, hours: hours('14:00', '15:00') }),
      user('never', { departments: sales, hours: { zone: 'Europe/Zurich', times: [] } }),
      user('now', { departments: sales, hours: hours('08:00', '12:00') }),
      user('everyone'),
    ]
    expect(asked(all)).to.deep.equal(['now', 'today', 'tomorrow', 'never', 'everyone'])
  })

  it('are without those who are away, as long as anybody is there', () => {
    const gone = user('gone', { departments: sales, away })
    expect(asked([gone, user('other', { departments: sales })])).to.deep.equal(['other'])
    expect(asked([gone, user('everyone')])).to.deep.equal(['everyone'])
    expect(asked([gone])).to.deep.equal(['gone'])
    expect(
      asked([gone, user('later', { departments: sales, hours: hours('14:00', '15:00') })]),
    ).to.deep.equal(['later'])
  })

  it('are, all of them, in that order too, and whoever is away is the last', () => {
    const users = [user('gone', { departments: sales, away }), user('other'), user('any', { away })]
    const question = { department: 'sales', language: 'en', now: NOW, draw: 'x' }
    const names = peopleInOrder(users, question).map(({ user }) => user.name)
    expect(names).to.deep.equal(['other', 'gone', 'any'])
  })

  it('are the same with the same number, and lose and gain nobody but the one who is away', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const order = asked(names.map((name) => user(name)))
    expect(asked(names.toReversed().map((name) => user(name)))).to.deep.equal(order)
    const without = names.map((name) => user(name, name === order[0] ? { away } : {}))
    expect(asked(without)).to.deep.equal(order.slice(1))
  })

  it('share the load: over many browsers each is first, and second, about equally often', () => {
    const names = ['Sales power user', 'Sales power user 2', 'Ann', 'Bea', 'Cem']
    const all = names.map((name) => user(name, { departments: sales }))
    const counts = new Map<string, number>()
    for (let browser = 0; browser < 5000; browser += 1)
      for (const [place, name] of asked(all, { draw: `${browser}` })
        .slice(0, 2)
        .entries())
        counts.set(`${place} ${name}`, (counts.get(`${place} ${name}`) ?? 0) + 1)
    // 1000 each; seven standard deviations.
    expect(counts.size).to.equal(10)
    for (const [place, count] of counts) expect(count, place).to.be.within(802, 1198)
  })
})
