import assert from 'node:assert/strict'
import test from 'node:test'

const EXPORTS = {
  './index.ts': [
    'ANNOUNCEMENT_KINDS',
    'FLUSH_AT',
    'GIVE_UP_DAYS',
    'ID_PATTERN',
    'MAX_ANSWERS',
    'MAX_ANSWERS_BYTES',
    'MAX_BATCH_BYTES',
    'MAX_BODY_BYTES',
    'MAX_CHOICES',
    'MAX_CONTENT_BYTES',
    'MAX_EVENTS',
    'MAX_RANKED',
    'MAX_SHORT_TEXT',
    'MAX_TEXT',
    'MIN_HEADCOUNT',
    'MIN_K',
    'MIN_TEXT_K',
    'OBJECT_PATTERN',
    'RATINGS',
    'REASONS',
    'RECEIPT_PATTERN',
    'ROLES',
    'SEEN_WEEKS',
    'SLUG_PATTERN',
    'VERDICTS',
    'VIEWS',
    'WIRE_VERSION',
    'WRITING_LISTS',
    'answerIds',
    'answersFault',
    'maxTextOf',
    'possibleValues',
    'questionsById',
    'reached',
    'valueFault',
  ],
  './schema.ts': [
    'batch',
    'checkContent',
    'content',
    'contentJsonSchema',
    'envelope',
    'event',
    'faultText',
    'undo',
    'withdrawal',
    'writing',
  ],
  './manifest.ts': ['manifest'],
  './lint.ts': ['findingLine', 'lint'],
  './starter.ts': ['starter'],
}

for (const [entry, names] of Object.entries(EXPORTS))
  test(`${entry} exports what is listed here and nothing else`, async () => {
    assert.deepEqual(Object.keys(await import(entry)).sort(), names)
  })
