import { formsOf } from './forms-of.ts'

/** Where a mark was found, and in which form: `name in request 3 (base64 at 1)`. */
export function findings(
  marks: Readonly<Record<string, string>>,
  places: ReadonlyMap<string, Buffer>,
): string[] {
  const forms = Object.entries(marks).map(([mark, word]) => ({ mark, forms: formsOf(word) }))
  return [...places].flatMap(([place, bytes]) =>
    forms.flatMap(({ mark, forms }) =>
      forms
        .filter((form) => bytes.includes(form.bytes))
        .map((form) => `${mark} in ${place} (${form.name})`),
    ),
  )
}
