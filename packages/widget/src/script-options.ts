import type { Options } from './options.ts'

/** Every attribute, what it must look like, and how that is said. */
const RULES: Partial<Record<keyof Options, [rule: RegExp, words?: string]>> = {
  collector: [/^https?:/, 'http(s)'],
  content: [/./],
  site: [/./],
  app: [/./],
  department: [/./],
  locale: [/./],
  position: [/^(bottom|top)-(right|left)$/, 'bottom-right, bottom-left, top-right or top-left'],
  delay: [/^\d+(\.\d+)?$/, 'a number'],
  shadow: [/^(open|closed)$/, 'open or closed'],
}

/**
 * Reads the `data-…` attributes of the script tag. The collector is the script's own origin where
 * `data-collector` does not say otherwise. Bad values are reported on the console and left out.
 */
export function scriptOptions({ src, dataset }: HTMLScriptElement): Options {
  const options: Record<string, string | number> = { collector: new URL(src).origin }
  for (const [name, [rule, words]] of Object.entries(RULES)) {
    const value = dataset[name]
    if (!value) continue
    if (rule.test(value)) options[name] = name === 'delay' ? Number(value) : value
    else console.warn(`Candor: data-${name}="${value}" is left out, it must be ${words}`)
  }
  return options as unknown as Options
}
