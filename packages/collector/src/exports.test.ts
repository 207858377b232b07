import assert from 'node:assert/strict'
import test from 'node:test'

const EXPORTS = {
  './index.ts': ['createCollector', 'starter'],
  './store/sqlite.ts': ['sqlite'],
  './store/d1.ts': ['d1'],
  './runtime/node.ts': ['serve'],
}

for (const [entry, names] of Object.entries(EXPORTS))
  test(`${entry} exports what is listed here and nothing else`, async () => {
    assert.deepEqual(Object.keys(await import(entry)).sort(), names)
  })
