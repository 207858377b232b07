import { MAX_CONTENT_BYTES } from '@candor/protocol'
import { starter } from '@candor/protocol/starter'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { folderOf } from '../testing/setup.ts'
import { contentOf } from './content.ts'

test('a content file that no widget would load is refused in plain words, and one byte less is not', (test) => {
  const path = join(folderOf(test), 'content.json')
  const json = JSON.stringify(starter)
  const filled = json.padEnd(MAX_CONTENT_BYTES - Buffer.byteLength(json) + json.length)
  writeFileSync(path, filled)
  assert.equal(contentOf(path).site, starter.site)
  writeFileSync(path, `${filled} `)
  const message =
    'content.json: more than 1048576 bytes, which no widget loads. Take out what is over.'
  assert.throws(() => contentOf(path), { message })
})

test('a content file in another encoding is not served with its letters broken', (test) => {
  const path = join(folderOf(test), 'content.json')
  writeFileSync(path, Buffer.from('{ "v": 1, "site": "acme", "note": "F\u00e4lle" }', 'latin1'))
  assert.throws(() => contentOf(path), {
    message: 'content.json: is not in UTF-8. Save it as UTF-8.',
  })
})
