import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test, { after } from 'node:test'

/** One forbidden import for each arrow of the architecture, and one that is allowed beside it. */
const PLANTED: [file: string, forbidden: string, allowed: string][] = [
  ['packages/protocol/src/planted.ts', '@candor/widget', './event.ts'],
  ['packages/protocol/src/event.ts', 'zod', './context.ts'],
  ['packages/protocol/src/lint/planted.ts', 'node:fs', 'jsonc-parser'],
  ['packages/protocol/src/cli/planted.ts', '@candor/collector', 'node:fs'],
  ['packages/protocol/src/survey/planted.ts', 'zod', './reached.ts'],
  ['packages/protocol/src/survey/planted.ts', '../content/tip.schema.ts', '../event.ts'],
  ['packages/protocol/src/survey/planted.ts', '../content.schema.ts', '../event.ts'],
  ['packages/widget/src/planted.ts', 'zod', 'preact'],
  ['packages/widget/src/planted.ts', '@candor/protocol/schema', '@candor/protocol'],
  ['packages/widget/src/planted.ts', '@candor/collector', 'idb-keyval'],
  ['packages/widget/src/planted.ts', 'node:fs', './core.ts'],
  ['packages/widget/src/outbox/planted.ts', '@candor/protocol/schema', '@candor/protocol'],
  ['packages/widget/src/outbox/planted.ts', 'preact', 'idb-keyval'],
  ['packages/widget/src/outbox/planted.ts', '../panel/panel-frame.tsx', './entry.ts'],
  ['packages/widget/src/survey/planted.ts', 'preact', '../scrub/scrub-text.ts'],
  ['packages/widget/src/ask/planted.ts', '../panel/panel-state.ts', '../hash.ts'],
  ['packages/widget/src/news/planted.ts', '../core.ts', '../content/pick.ts'],
  ['packages/widget/src/search/planted.ts', 'preact', '../content/pick.ts'],
  ['packages/widget/src/hints/planted.ts', '../core.ts', '../content/pick.ts'],
  ['packages/widget/src/progress/planted.ts', '../panel/view-state.ts', '../outbox/store.ts'],
  ['packages/collector/src/planted.ts', '@candor/widget', '@candor/protocol'],
  ['packages/collector/src/store/planted.ts', '@candor/widget', 'node:fs'],
  ['packages/collector/src/planted.ts', 'node:fs', 'hono'],
  ['packages/collector/src/planted.ts', 'node:fs/promises', './week.ts'],
  ['packages/collector/src/endpoints/planted.ts', '../runtime/node.ts', '../week.ts'],
  ['packages/insights/src/planted.ts', '@candor/collector', '@candor/protocol'],
  ['packages/insights/src/model/planted.ts', 'preact', 'd3-scale'],
  ['packages/insights/src/model/planted.ts', '../ui/texts.tsx', './labels.ts'],
  ['packages/extension/src/planted.ts', '@candor/widget/dist/core.js', '@candor/widget'],
]

const folder = mkdtempSync(join(tmpdir(), 'candor-lint-'))
after(() => rmSync(folder, { recursive: true, force: true }))
cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))

for (const [file, forbidden, allowed] of PLANTED)
  test(`${file} may not import ${forbidden}, but ${allowed}`, () => {
    assert.match(lint(file, forbidden), /no-restricted-imports/)
    assert.doesNotMatch(lint(file, allowed), /no-restricted-imports/)
  })

test('two files may not import each other', () => {
  plant(
    'packages/widget/src/first.ts',
    "import { b } from './second.ts'\nexport const a = () => b\n",
  )
  plant(
    'packages/widget/src/second.ts',
    "import { a } from './first.ts'\nexport const b = () => a\n",
  )
  assert.match(run('packages/widget/src/first.ts'), /no-cycle/)
})

function lint(file: string, imported: string): string {
  plant(file, `import { x } from '${imported}'\nexport const y = x\n`)
  return run(file)
}

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), code)
}

function run(file: string): string {
  const { stdout, stderr } = spawnSync('oxlint', ['-c', '.oxlintrc.json', file], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return stdout + stderr
}
