import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { run } from './run.ts'

test('a command has succeeded when it says so, and what it printed is kept', async (t) => {
  const log = join(
    temporaryFolder((undo) => t.after(undo as () => void)),
    'log',
  )
  const node = (script: string) => run({ command: process.execPath, args: ['-e', script] }, log)
  assert.equal(await node('console.log(1); console.error(2)'), true)
  assert.equal(readFileSync(log, 'utf8'), '1\n2\n')
  assert.equal(await node('process.exit(3)'), false)
  assert.equal(await run({ command: 'no-such-command', args: [] }, log), false)
})
