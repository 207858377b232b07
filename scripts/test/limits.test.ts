import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import {
  GIVE_UP_DAYS,
  MAX_BATCH_BYTES,
  MAX_BODY_BYTES,
  MAX_EVENTS,
  MAX_TEXT,
  MIN_HEADCOUNT,
  MIN_K,
  MIN_TEXT_K,
  SEEN_WEEKS,
} from '@candor/protocol'
import { MAX_LISTED } from '../../packages/widget/src/ledger/trim.ts'
import { DEFAULT_DELAY } from '../../packages/widget/src/options.ts'
import { MAX_WAITING } from '../../packages/widget/src/outbox/outbox.ts'

const KIB = 1024

const LIMITS: readonly [what: string, numbers: number[]][] = [
  ['text of one answer', [MAX_TEXT]],
  ['request', [MAX_BODY_BYTES / KIB, MAX_EVENTS, MAX_BATCH_BYTES / KIB]],
  ['delay before sending', [DEFAULT_DELAY / 60]],
  ['answers that wait in a browser', [MAX_WAITING]],
  ['sending again', [GIVE_UP_DAYS, SEEN_WEEKS]],
  ["the browser's list of what left", [MAX_LISTED]],
  ['smallest published group', [MIN_K, MIN_TEXT_K]],
  ['smallest department that is named', [MIN_HEADCOUNT]],
]

const rows = readFileSync('README.md', 'utf8').split('\n')

for (const [what, numbers] of LIMITS)
  test(`the README says the limit that is in the code: ${what}`, () => {
    const row = rows.find((line) => line.startsWith(`| ${what} `)) ?? ''
    const said = row.replaceAll(',', '').match(/\d+/g)?.map(Number)
    assert.deepEqual(said, numbers)
  })
