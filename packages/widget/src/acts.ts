import type { CandorEvent } from '@candor/protocol'
import type { Acts, Input } from './candor.ts'
import { createDraft } from './capture/draft.ts'
import type { Core } from './core.ts'
import { withdraw } from './ledger/withdraw.ts'
import { trim } from './ledger/trim.ts'
import type { Options } from './options.ts'
import { tellTabs } from './outbox/tabs.ts'
import { rulesOf } from './scrub/rules-of.ts'
import type { Scrubbed } from './scrub/scrub.ts'

/** What an employee can do, for the panel's other views and for integrators with a form of their own. */
export function createActs(core: Core, { collector }: Options): Acts {
  const { outbox, store, scope } = core

  async function prepare(input: Input) {
    const draft = await createDraft()
    await core.ready()
    const circumstances = { draft, context: core.context(), rules: rulesOf(input.kind) }
    const event: Scrubbed = core.prepare(input, circumstances)
    return { event, draft }
  }

  async function forget() {
    const keys = (await (await store).entries()).map(([key]) => key)
    await (await store).remove(keys.filter((key) => key.startsWith(`${scope} `)))
  }

  return {
    preview: async (input): Promise<CandorEvent> => (await prepare(input)).event,
    async send(input) {
      const { event, draft } = await prepare(input)
      await core.submit(event, draft)
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
    async erase() {
      await forget()
      // Not while a tab sends: it would write down what became of what it has sent.
      await outbox.exclusively(forget)
      await outbox.entries()
      tellTabs(scope)
    },
    content: core.ready,
  }
}
