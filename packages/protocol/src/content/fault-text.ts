import type { Fault } from '../repeated-ids.ts'
import { pathName } from './path-name.ts'

interface Said extends Omit<Fault, 'path'> {
  path: Fault['path'] | string
}

/** `tips[0].benefit: is missing: what the reader gains. Write it by language: { "en": "…" }.` */
export function faultText({ path, message, advice }: Said): string {
  const place = typeof path === 'string' ? path : pathName(path)
  return `${place && `${place}: `}${message}${advice ? `. ${advice}` : ''}`
}
