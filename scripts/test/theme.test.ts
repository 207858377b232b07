import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import test from 'node:test'

const WIDGET = 'packages/widget'

/** `name: default` of each property that the styles take from the page. */
const taken = (): Map<string, string> => {
  const files = readdirSync(`${WIDGET}/src`, { encoding: 'utf8', recursive: true })
  const styles = files.filter((file) => file.endsWith('.css.ts'))
  const css = styles.map((file) => readFileSync(`${WIDGET}/src/${file}`, 'utf8')).join('\n')
  const uses = css.matchAll(/var\((--candor-[\w-]+), ((?:\([^)]*\)|[^()])+)\)/g)
  return new Map([...uses].map(([, name = '', value = '']) => [name, value]))
}

/** The cells of the rows of a table that begin with a property. */
const described = (page: string): string[][] =>
  [...readFileSync(page, 'utf8').matchAll(/^\| `(--candor-[\w-]+)` +\|(.*)\|$/gm)].map(
    ([, name = '', cells = '']) => [name, ...cells.split('|').map((cell) => cell.trim())],
  )

test('the page about themes has every property that the styles take, with its defaults', () => {
  const rows = described('docs/theme.md')
  const properties = taken()
  assert.deepEqual(rows.map(([name]) => name).sort(), [...properties.keys()].sort())
  for (const [name = '', , light = '', dark = ''] of rows) {
    const value = properties.get(name) ?? ''
    const [, ...pair] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? ['', value, value]
    assert.deepEqual(
      [light, dark],
      pair.map((one) => `\`${one}\``),
      name,
    )
  }
})

test('the page about themes names every theme, and a theme sets what there is', () => {
  const page = readFileSync('docs/theme.md', 'utf8')
  const properties = taken()
  for (const file of readdirSync(`${WIDGET}/themes`)) {
    assert.ok(page.includes(`\`${file.replace('.css', '')}\``), file)
    const css = readFileSync(`${WIDGET}/themes/${file}`, 'utf8')
    for (const [, name = ''] of css.matchAll(/(--[\w-]+):/g)) assert.ok(properties.has(name), name)
  }
})
