import type { BatchResult, Report } from '@candor/protocol'
import assert from 'node:assert/strict'
import type { Collector } from '../collector.ts'
import { batchOf } from './events.ts'

export const TOKEN = 'the token of the tests'.replaceAll(' ', '-')

/** Asks a collector as a browser would, without a network between. */
export const ask = (
  { fetch }: Pick<Collector, 'fetch'>,
  path: string,
  init: RequestInit = {},
): Promise<Response> => fetch(new Request(`https://candor.example.com${path}`, init))

export const post = (collector: Pick<Collector, 'fetch'>, path: string, body: unknown) =>
  ask(collector, path, { method: 'POST', body: JSON.stringify(body) })

/** Sends events in batches of 50, and expects each batch to be taken. */
export async function send(
  collector: Pick<Collector, 'fetch'>,
  ...events: unknown[]
): Promise<BatchResult> {
  const total: BatchResult = { accepted: [], duplicate: [], rejected: [] }
  for (let start = 0; start < events.length; start += 50) {
    const batch = batchOf(...events.slice(start, start + 50))
    const response = await post(collector, '/v1/events', batch)
    assert.equal(response.status, 202)
    const result = (await response.json()) as BatchResult
    total.accepted.push(...result.accepted)
    total.duplicate.push(...result.duplicate)
    total.rejected.push(...result.rejected)
  }
  return total
}

export async function reportOf(collector: Pick<Collector, 'fetch'>): Promise<Report> {
  const headers = { authorization: `Bearer ${TOKEN}` }
  const response = await ask(collector, '/v1/report', { headers })
  assert.equal(response.status, 200)
  return (await response.json()) as Report
}

export async function withdraw(
  collector: Pick<Collector, 'fetch'>,
  receipt: string,
): Promise<boolean> {
  const response = await post(collector, '/v1/withdraw', { receipt })
  assert.equal(response.status, 200)
  return ((await response.json()) as { withdrawn: boolean }).withdrawn
}
