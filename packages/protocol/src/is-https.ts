import { HTTPS_PATTERN } from './patterns.ts'

/** Whether it is the address of a page, over TLS, at the host that it names first. */
export const isHttps = (value: unknown): value is string =>
  typeof value === 'string' && HTTPS_PATTERN.test(value) && URL.canParse(value)
