export type { Finding } from './lint/finding.ts'
export { findingLine } from './lint/finding-line.ts'
export type { LintOptions } from './lint/lint.ts'
export { lint } from './lint/lint.ts'
