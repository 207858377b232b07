import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import test, { after } from 'node:test'
import { command } from './command.ts'

const TODAY = '2026-11-25'

const folder = mkdtempSync(join(tmpdir(), 'candor-lint-'))
after(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => command(args, TODAY)

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const GOOD = '{ "v": 1, "site": "acme" }'
const WARNED = '{ "v": 1, "site": "acme", "digest": "month" }'
const BAD = '{\n  "v": 1,\n  "site": "Acme Ltd"\n}'

test('a good file ends with 0', () => {
  const path = file('good.json', GOOD)
  assert.deepEqual(run('lint', path), { code: 0, out: `${path}: nothing to mend\n`, err: '' })
})

test('a warning is printed and ends with 0', () => {
  const path = file('warned.json', WARNED)
  const { code, out } = run('lint', path)
  assert.equal(code, 0)
  assert.match(out, /warned\.json:1:37: warning: digest: .*\n.*: no error, 1 warning\n$/)
})

test('an error ends with 1, and is printed with file, line and column', () => {
  const path = file('bad.json', BAD)
  const { code, out, err } = run('lint', path)
  assert.deepEqual([code, err], [1, ''])
  assert.match(out, /bad\.json:3:11: error: site: "Acme Ltd" does not fit\. Write lower-case .*\n/)
  assert.match(
    out,
    /bad\.json: 1 error\. Other errors and warnings may follow once there is none\.\n$/,
  )
})

test('of several files each is linted, and one with an error is enough for 1', () => {
  const { code, out } = run('lint', file('a.json', GOOD), file('b.json', BAD))
  assert.equal(code, 1)
  assert.match(out, /a\.json: nothing to mend\n.*b\.json:3:11: /)
})

test('--json gives other programs each finding with its file, and the same code', () => {
  const path = file('bad.json', BAD)
  const { code, out } = run('lint', '--json', path)
  assert.equal(code, 1)
  const [finding, ...more] = JSON.parse(out)
  assert.deepEqual(more, [])
  assert.deepEqual(finding, {
    file: path,
    level: 'error',
    path: 'site',
    line: 3,
    column: 11,
    message: '"Acme Ltd" does not fit',
    advice: 'Write lower-case letters, digits and hyphens, at most 40.',
  })
  assert.deepEqual(JSON.parse(run('lint', '--json', file('good.json', GOOD)).out), [])
})

test('what cannot be done ends with 2 and says in one line what to do', () => {
  for (const [args, words] of [
    [[], /Say what to do/],
    [['list'], /"list" is no command/],
    [['lint'], /candor lint content\.json/],
    [['lint', '--colour', 'x.json'], /--colour.*--help/],
    [['lint', join(folder, 'nowhere.json')], /nowhere\.json cannot be read/],
    [['init', 'a.json', 'b.json'], /candor init content\.json/],
    [['init', join(folder, 'no', 'a.json')], /a\.json cannot be written/],
  ] as const) {
    const { code, out, err } = run(...args)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, words)
    assert.match(err, /^candor: .+\n$/)
  }
})

test('--help tells of both commands and of the codes', () => {
  const { code, out } = run('--help')
  assert.equal(code, 0)
  for (const word of ['candor lint', 'candor init', '--json', 'Ends with 0'])
    assert.ok(out.includes(word))
})

test('init writes a file in which what is invented is to be replaced and nothing else, and leads editors to its description', () => {
  const path = join(folder, 'new.json')
  assert.equal(run('init', path).code, 0)
  const { code, out } = run('lint', path)
  assert.equal(code, 0)
  const lines = out.trim().split('\n')
  assert.match(lines.pop() ?? '', /no error, \d+ warnings$/)
  for (const line of lines) assert.match(line, /is still an example of the starter file/)
  const { $schema } = JSON.parse(readFileSync(path, 'utf8'))
  const description = resolve(dirname(path), $schema)
  assert.match(JSON.parse(readFileSync(description, 'utf8')).title, /Candor/)
})

test('init leaves a file that is there as it is', () => {
  const path = file('mine.json', GOOD)
  const { code, err } = run('init', path)
  assert.equal(code, 2)
  assert.match(err, /mine\.json is there already/)
  assert.equal(readFileSync(path, 'utf8'), GOOD)
})
