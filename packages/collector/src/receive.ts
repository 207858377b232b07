import type {
  BatchResult,
  CandorEvent,
  ErrorCode,
  Policy,
  Rejection,
  RejectReason,
} from '@candor/protocol'
import { MAX_BODY_BYTES, SEEN_WEEKS } from '@candor/protocol'
import { admit } from './admit.ts'
import type { Catalog } from './catalog.ts'
import type { Hashed } from './dedupe.ts'
import { dedupe, hashed } from './dedupe.ts'
import type { Intake, Pass } from './intake.ts'
import { readBody } from './limit.ts'
import { policyIn } from './policies.ts'
import type { Publishing } from './publish.ts'
import { split } from './split.ts'
import type { Entry, Store } from './store/store.ts'
import { validateBatch, validateEvent } from './validate.ts'
import { addWeeks, isoWeekOf } from './week.ts'

/** Where batches go. */
export interface Receiving extends Publishing {
  intake: Intake
}

/**
 * The way of a batch: limit, validate, dedupe, store. Resolves once what is accepted is durable;
 * every event stands in exactly one list of the result.
 */
export async function receive(
  request: Request,
  to: Receiving,
  now: Date,
): Promise<BatchResult | ErrorCode> {
  const pass = to.intake.enter()
  if (typeof pass === 'string') return pass
  try {
    return await taken(request, { ...to, pass }, now)
  } finally {
    pass.leave()
  }
}

async function taken(
  request: Request,
  to: Publishing & { pass: Pass },
  now: Date,
): Promise<BatchResult | ErrorCode> {
  const body = await readBody(request, MAX_BODY_BYTES)
  if (typeof body === 'string') return body
  const batch = validateBatch(body)
  if (typeof batch === 'string') return batch
  if (batch.site !== undefined && batch.site !== to.site) return 'unknown-site'
  const busy = to.pass.admit(batch.events.length)
  if (busy) return busy
  const { catalog } = await to.current.now()
  const { events, faults, refused } = validated(batch.events, catalog, now)
  const { unique, repeats } = await dedupe(events)
  const { accepted, duplicate } = await stored(unique, { ...to, catalog }, now)
  const { known, rejected } = await remembered(refused, to.store)
  return {
    accepted,
    duplicate: [...duplicate, ...repeats, ...known],
    rejected: [...faults, ...rejected],
  }
}

interface Refused {
  event: CandorEvent
  reason: RejectReason
}

/** Each event on its own: a bad one never sinks its neighbours. */
function validated(inputs: readonly unknown[], catalog: Catalog, now: Date) {
  const events: CandorEvent[] = []
  const faults: Rejection[] = []
  const refused: Refused[] = []
  const today = now.toISOString().slice(0, 10)
  for (const input of inputs) {
    const result = validateEvent(input)
    const reason = 'event' in result ? admit(result.event, catalog, today) : undefined
    if ('fault' in result) faults.push(result.fault)
    else if (reason) refused.push({ event: result.event, reason })
    else events.push(result.event)
  }
  return { events, faults, refused }
}

async function stored(
  unique: readonly Hashed<CandorEvent>[],
  to: Publishing & { catalog: Catalog },
  now: Date,
) {
  const week = isoWeekOf(now)
  const stamp = { week, until: addWeeks(week, SEEN_WEEKS) }
  const { by } = policyIn(await to.policies(week), week)
  const outcomes = await to.store.add(unique.map((event) => entryOf(event, { ...to, by }, stamp)))
  const ids = (wanted: string) =>
    unique.filter((_, index) => outcomes[index] === wanted).map(({ event }) => event.id)
  return { accepted: ids('accepted'), duplicate: ids('duplicate') }
}

/**
 * What the content file no longer allows may be stored since it did: its author is told so, not
 * that it was refused.
 */
async function remembered(refused: readonly Refused[], store: Store) {
  const hashes = (await hashed(refused.map(({ event }) => event))).map(({ hash }) => hash)
  const seen = hashes.length === 0 ? [] : await store.seen(hashes)
  const isKnown = (_: Refused, index: number) => seen.includes(hashes[index] ?? '')
  return {
    known: refused.filter(isKnown).map(({ event }) => event.id),
    rejected: refused
      .filter((one, index) => !isKnown(one, index))
      .map(({ event, reason }) => ({ id: event.id, reason })),
  }
}

/** The event as it is stored: hashed, stamped with its week, split into its answers. */
function entryOf(
  { hash, event }: Hashed<CandorEvent>,
  { site, by, catalog }: Pick<Publishing, 'site'> & { catalog: Catalog } & Pick<Policy, 'by'>,
  stamp: Pick<Entry, 'week' | 'until'>,
): Entry {
  const answers = split(event, { by, surveys: catalog.surveys })
  const receipt = 'receipt' in event ? { receipt: event.receipt } : {}
  return { hash, site, ...stamp, answers, ...receipt }
}
