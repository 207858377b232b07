import { expect } from 'chai'
import { enMore } from './en-more.ts'
import { en } from './en.ts'
import { LANGUAGES, loadMessages } from './load-messages.ts'
import { moreOf } from './more-of.ts'

/** What a search has found, for 1, 2, 3, 11 and 100: each form that the language has below a million. */
const COUNTED: Record<string, string[]> = {
  en: ['One result', '2 results', '3 results', '11 results', '100 results'],
  de: ['Ein Treffer', '2 Treffer', '3 Treffer', '11 Treffer', '100 Treffer'],
  fr: ['Un résultat', '2 résultats', '3 résultats', '11 résultats', '100 résultats'],
  it: ['Un risultato', '2 risultati', '3 risultati', '11 risultati', '100 risultati'],
  es: ['Un resultado', '2 resultados', '3 resultados', '11 resultados', '100 resultados'],
  ar: ['نتيجة واحدة', 'نتيجتان', '3 نتائج', '11 نتيجة', '100 نتيجة'],
}

/** What Arabic counts, for 3, 11 and 100, and in how many messages. */
const ARABIC: [few: string, many: string, other: string, messages: number][] = [
  ['إرسالات', 'إرسالاً', 'إرسال', 1],
  ['نتائج', 'نتيجة', 'نتيجة', 1],
  ['أيام', 'يوماً', 'يوم', 1],
  ['أسئلة', 'سؤالاً', 'سؤال', 1],
  ['أشخاص', 'شخصاً', 'شخص', 1],
  ['إجابات', 'إجابة', 'إجابة', 2],
  ['مواضع', 'موضعاً', 'موضع', 1],
  ['تنبيهات', 'تنبيهاً', 'تنبيه', 1],
  ['أخبار جديدة', 'خبراً جديداً', 'خبر جديد', 1],
]

/** Words that are the same as in English. */
const SAME = new Set(
  'Feedback,Slack,E-mail,IBAN,Codice fiscale,Link,Date,Vote,Idea,No,Name,record,dashboard,Element,Ideas'.split(
    ',',
  ),
)

/** All texts, by the way to them; a message with parts is called with a number for each. */
function textsOf(given: unknown, count: number, path = ''): [path: string, text: string][] {
  if (typeof given === 'string') return [[path, given]]
  if (typeof given === 'function') return [[path, String(given(count, count, count))]]
  return Object.entries(given ?? {}).flatMap(([key, value]) =>
    textsOf(value, count, `${path}.${key}`),
  )
}

describe('the messages', () => {
  for (const language of ['en', ...Object.keys(LANGUAGES)]) {
    it(`count in ${language}`, async () => {
      const { found } = moreOf(await loadMessages(language)).search
      // Which digits Arabic has depends on the age of the engine's data.
      const { format } = new Intl.NumberFormat(language)
      const counted = COUNTED[language]?.map((text) =>
        text.replace(/\d+/, (n) => format(Number(n))),
      )
      expect([1, 2, 3, 11, 100].map(found)).to.deep.equal(counted)
    })

    it(`say something for each number in ${language}`, async () => {
      const t = await loadMessages(language)
      for (const count of [0, 1, 2, 3, 4, 5, 11, 99, 100, 101, 102, 1000])
        for (const [path, text] of textsOf({ ...t, ...moreOf(t) }, count)) {
          expect(text.trim(), path).to.not.equal('')
          expect(text, path).to.not.match(/#|undefined|NaN/)
        }
    })
  }

  it('count what there is in Arabic by its plural up to ten, and by its singular beyond', async () => {
    const t = await loadMessages('ar')
    const { format } = new Intl.NumberFormat('ar')
    for (const [few, many, other, messages] of ARABIC)
      for (const [count, noun] of [
        [3, few],
        [11, many],
        [100, other],
      ] as const) {
        const counted = new RegExp(String.raw`${format(count)} ${noun}(?!\p{L}|\p{M})`, 'u')
        const texts = textsOf({ ...t, ...moreOf(t) }, count).map(([, text]) => text)
        expect(
          texts.filter((text) => counted.test(text)),
          noun,
        ).to.have.length(messages)
      }
  })

  it('are translated, each of them', async () => {
    const english = new Map(textsOf({ ...enMore, ...en }, 3))
    for (const [language, load] of Object.entries(LANGUAGES)) {
      const same = textsOf(await load?.(), 3).filter(
        ([path, text]) => english.get(path) === text && !SAME.has(text),
      )
      expect(same, language).to.deep.equal([])
    }
  })

  it('are English in a language that is not there', async () => {
    expect((await loadMessages('pt')).language).to.equal('en')
  })

  it('write numbers and shares as the language does', async () => {
    const [de, fr] = [moreOf(await loadMessages('de')), moreOf(await loadMessages('fr'))]
    expect(de.ledgerKeeps(1000)).to.include('1.000')
    expect(fr.goals.reached(64)).to.match(/^64\s%/)
    expect(enMore.goals.reached(64)).to.equal('64% reached')
  })
})
