import fc from 'fast-check'

/** What somebody may write into a content file, by mistake or on purpose. */
const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    'x',
    -1,
    0,
    1.5,
    1e308,
    [],
    [null],
    {},
    { en: '' },
    { en: 'x', toString: 'y' },
    [[[[]]]],
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://example.com',
    'https://example.com/course',
    'https://',
    'https:evil.example',
    'HTTPS://example.com/x',
    'https://example.com@evil.example/',
    ' ',
    { en: '\u200b\u3164' },
    '<script>alert(1)</script>',
    { en: '<img src=x onerror=alert(1)>', de: '%c%o\u0000\u202e' },
    { en: 'x'.repeat(100_000) },
    'x'.repeat(100_000),
    '2026-02-30',
    '2026-11-30',
    '0000-01-01',
    ':::',
    '*',
    'no-such-id',
    'a'.repeat(41),
    '/:a:a:a:a',
    'Europe/Zurich',
    '08:30',
  ),
)

const rarely = fc.nat(9).map((one) => one === 0)

/** Values of a JSON value of which some are something else, or gone. */
export const changesOf = (sample: unknown): fc.Arbitrary<object> =>
  fc.array(fc.tuple(fc.nat(), anything, rarely), { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = structuredClone(sample) as object
    for (const [index, by, isAdded] of changes)
      change(copy, index, { by: structuredClone(by), isAdded })
    return copy
  })

type Inner = Record<string, unknown>

interface Change {
  /** `undefined`: it is taken out. */
  by: unknown
  /** In place of it: as a field of what it stands in. */
  isAdded: boolean
}

/** Changes one of all the values inside. */
function change(value: object, index: number, { by, isAdded }: Change): void {
  const paths = pathsIn(value).slice(1)
  const path = paths[index % paths.length] ?? []
  const last = path.at(-1)
  if (last === undefined) return
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Inner, value as Inner)
  if (isAdded && !Array.isArray(parent)) parent['constructor'] = by
  else if (by !== undefined) parent[last] = by
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))]
}
