import type { CandorEvent } from '@candor/protocol'
import { attentionKey } from './attention/attention-key.ts'
import { momentOf } from './attention/moment-of.ts'
import type { Acts, Input } from './candor.ts'
import { CandorError } from './candor-error.ts'
import { createDraft } from './capture/draft.ts'
import { faultOf } from './content/fault-of.ts'
import type { Core } from './core.ts'
import { dayOf } from './day-of.ts'
import { forgetSpot } from './host/forget-spot.ts'
import { forgetKept } from './kept-key.ts'
import { sayOnce } from './ledger/say-once.ts'
import { withdraw } from './ledger/withdraw.ts'
import { trim } from './ledger/trim.ts'
import type { Options } from './options.ts'
import { tellTabs } from './outbox/tabs.ts'
import { rulesOf } from './scrub/rules-of.ts'
import type { Scrubbed } from './scrub/scrub.ts'
import { decline } from './survey/decline.ts'
import { postpone } from './survey/postpone.ts'

const SAID =
  'this browser has said that already, or declined to. Offer what ledger() does not list.'

/** What an employee can do, for the panel's other views and for integrators with a form of their own. */
export function createActs(core: Core, { collector }: Options): Acts {
  const { outbox, store, scope } = core

  async function prepare(input: Input) {
    const draft = await createDraft()
    const content = await core.ready()
    const circumstances = { draft, context: core.context(), rules: rulesOf(input.kind) }
    const event: Scrubbed = core.prepare(input, circumstances)
    const fault = faultOf(event, content, dayOf(new Date()))
    if (fault) throw new CandorError(`${input.kind}: ${fault}.`)
    return { event, draft }
  }

  async function forget() {
    const keys = (await (await store).entries()).map(([key]) => key)
    const quiet = attentionKey(scope)
    const isOurs = (key: string) => key.startsWith(`${scope} `) && key !== quiet
    await (await store).remove(keys.filter(isOurs))
    // Who has just turned all off, or was prompted, is not prompted for that: a day is all that stays.
    const { day } = momentOf(new Date())
    await (await store).update(quiet, (old) => old && { lastDay: day })
  }

  return {
    preview: async (input): Promise<CandorEvent> => (await prepare(input)).event,
    async send(input) {
      const { event, draft } = await prepare(input)
      if (!(await sayOnce(core, event, draft))) throw new CandorError(`${event.kind}: ${SAID}`)
      await trim(core).catch(() => undefined)
    },
    async ledger() {
      const entries = await outbox.entries()
      return entries.map((entry) => {
        const { secret: _secret, ...rest } = entry
        return rest
      })
    },
    async withdraw(id) {
      const result = await withdraw(id, outbox, collector)
      tellTabs(scope)
      return result
    },
    async decline(survey) {
      const undo = await decline(core, survey)
      if (!undo) throw new CandorError(`decline: ${SAID}`)
      return undo
    },
    postpone: (survey) => postpone(core, survey),
    async erase() {
      await forget()
      // Not while a tab sends: it would write down what became of what it has sent.
      await outbox.exclusively(forget)
      await outbox.entries()
      forgetSpot()
      forgetKept(core)
      tellTabs(scope)
    },
    content: core.ready,
  }
}
