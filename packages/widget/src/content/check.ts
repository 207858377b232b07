/** Something that is left out of a content file. */
export interface Fault {
  /** Where it is wrong: `tips[2].until`. */
  at: string
  why: string
  /** What is left out for it: `tips[2]`. */
  out: string
}

/** One look at a content file. */
export interface Look {
  faults: Fault[]
  /** The ids of each list that was looked at before. */
  ids: ReadonlyMap<string, ReadonlySet<unknown>>
}

/** A place in a content file that is looked at: a key or an index, and in what. */
export interface Place {
  look: Look
  step: string | number
  parent?: Place
}

/** What is good of a value, told apart by its place; `undefined` where nothing is, and it was said why. */
export type Check = (value: unknown, place: Place) => unknown

/** A field of an object. */
export interface Field {
  check: Check
  /**
   * Where it is missing or wrong, `whole` means that there is no object without it; `if-there`, that
   * it may be missing; `alone`, that it is left out by itself, and the object is as true without it.
   */
  need: 'whole' | 'if-there' | 'alone'
}

/** A field for each key that a thing of that type may have; which may be missing is the type's own. */
export type Fields<T> = {
  [K in keyof Required<T>]: undefined extends T[K] ? Field : Field | Check
}

export function leaveOut(place: Place, why: string): undefined {
  const path = pathOf(place)
  place.look.faults.push({ at: path, why, out: path })
}

/** Made where something is wrong, and not for each of ten thousand places where all is well. */
function pathOf({ parent, step }: Place): string {
  if (!parent) return String(step)
  return pathOf(parent) + (typeof step === 'number' ? `[${step}]` : `.${step}`)
}

export const ifThere = (check: Check): Field => ({ check, need: 'if-there' })

export const alone = (check: Check): Field => ({ check, need: 'alone' })

/** A value that passes as it is, or not at all. */
export const only =
  (isGood: (value: unknown) => boolean, why: string): Check =>
  (value, place) =>
    isGood(value) ? value : leaveOut(place, why)

export const oneOf = (values: readonly unknown[]): Check =>
  only((value) => values.includes(value), `is none of ${values.join(', ')}`)

/** An object with these fields and no others, of which a rule may tell what is wrong as a whole. */
export function object<T>(fields: Fields<T>, faultOf?: (thing: T) => string | undefined): Check {
  const known = new Map(
    Object.entries<Field | Check>(fields).map(([key, field]) => [key, toField(field)]),
  )
  return (value, place) => {
    if (!isObject(value)) return leaveOut(place, 'is no object')
    const good: Record<string, unknown> = {}
    let isWhole = true
    for (const [key, { check, need }] of known) {
      const at = inside(place, key)
      if (!Object.hasOwn(value, key)) {
        if (need === 'whole') isWhole = leaveOut(at, 'is missing') ?? false
        continue
      }
      const one = need === 'alone' ? orOut(check, value[key], at) : check(value[key], at)
      if (one !== undefined) good[key] = one
      else if (need !== 'alone') isWhole = false
    }
    for (const key of Object.keys(value))
      if (!known.has(key)) leaveOut(inside(place, key), 'is no known field')
    if (!isWhole) return undefined
    const fault = faultOf?.(good as T)
    return fault ? leaveOut(place, fault) : good
  }
}

const toField = (field: Field | Check): Field =>
  typeof field === 'function' ? { check: field, need: 'whole' } : field

/** One of several forms, told apart by what stands in a field. */
export const form =
  (key: string, forms: Record<string, Check>): Check =>
  (value, place) => {
    if (!isObject(value)) return leaveOut(place, 'is no object')
    const name = value[key]
    const check = typeof name === 'string' && Object.hasOwn(forms, name) && forms[name]
    if (check) return check(value, place)
    return leaveOut(inside(place, key), `is none of ${Object.keys(forms).join(', ')}`)
  }

export interface Bounds {
  min?: number
  max?: number
  /** Without one of them the others are not what they were: all of them or none. */
  isWhole?: boolean
  /** No two of them may have the same id. */
  isIdentified?: boolean
}

/** A list of what is good in it. */
export const list =
  (check: Check, bounds: Bounds = {}): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return leaveOut(place, 'is no list')
    const picked = picking(check, bounds, place)
    for (const one of value) picked.take(one)
    return picked.end()
  }

/** Takes what is in a list, one after the other. */
export function picking(
  check: Check,
  { min = 0, max = Infinity, isWhole, isIdentified }: Bounds,
  place: Place,
) {
  const good: unknown[] = []
  const seen = new Set<unknown>()
  let count = 0
  return {
    take(given: unknown): void {
      const at = inside(place, count)
      count += 1
      if (good.length === max) return leaveOut(at, `is beyond the ${max} that there may be`)
      const one = orOut(check, given, at)
      if (one === undefined) return undefined
      const id = isIdentified ? Object(one).id : count
      if (seen.has(id)) return leaveOut(at, 'has the id of an earlier one')
      seen.add(id)
      good.push(one)
    },
    end(): unknown[] | undefined {
      if (isWhole && good.length < count) return undefined
      return good.length < min ? leaveOut(place, 'has nothing left in it') : good
    },
  }
}

/** A text by language. */
export const byLanguage =
  (isLanguage: RegExp, check: Check): Check =>
  (value, place) => {
    if (!isObject(value)) return leaveOut(place, 'is no text by language, { "en": "…" }')
    const good: Record<string, unknown> = {}
    let isEmpty = true
    for (const [language, words] of Object.entries(value)) {
      const at = inside(place, language)
      const one = isLanguage.test(language)
        ? orOut(check, words, at)
        : leaveOut(at, 'is no language such as "en"')
      if (one === undefined) continue
      good[language] = one
      isEmpty = false
    }
    return isEmpty ? leaveOut(place, 'is in no language') : good
  }

/** The id of a thing of another list. */
export const idIn =
  (list: string): Check =>
  (value, place) =>
    place.look.ids.get(list)?.has(value)
      ? value
      : leaveOut(place, `is the id of none of the ${list}`)

/** Checks what goes as a whole: then all that is wrong in it has led to that. */
export function orOut(check: Check, value: unknown, place: Place): unknown {
  const { faults } = place.look
  const before = faults.length
  const good = check(value, place)
  if (good === undefined) for (const fault of faults.slice(before)) fault.out = pathOf(place)
  return good
}

const inside = (parent: Place, step: string | number): Place => ({
  look: parent.look,
  step,
  parent,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
