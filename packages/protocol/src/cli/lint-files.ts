import { readFileSync } from 'node:fs'
import { counted } from '../content/shown.ts'
import { findingLine } from '../lint/finding-line.ts'
import type { Finding } from '../lint/finding.ts'
import { lint } from '../lint/lint.ts'
import type { Outcome } from './outcome.ts'

interface FileFindings {
  file: string
  findings: Finding[]
}

interface LintFlags {
  json: boolean
  today: string
}

/** @throws where a file cannot be read. */
export function lintFiles(files: readonly string[], { json, today }: LintFlags): Outcome {
  const all = files.map((file) => ({ file, findings: lint(read(file), { today }) }))
  const hasErrors = all.some(({ findings }) => errorsOf(findings) > 0)
  return { code: hasErrors ? 1 : 0, out: json ? toJson(all) : all.map(toText).join(''), err: '' }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file} cannot be read (${why}).`, { cause })
  }
}

const toJson = (all: readonly FileFindings[]): string => {
  const flat = all.flatMap(({ file, findings }) =>
    findings.map((finding) => Object.assign({ file }, finding)),
  )
  return `${JSON.stringify(flat, null, 2)}\n`
}

function toText({ file, findings }: FileFindings): string {
  const lines = findings.map((finding) => `${findingLine(file, finding)}\n`)
  return [...lines, `${file}: ${summary(findings)}\n`].join('')
}

function summary(findings: readonly Finding[]): string {
  const errors = errorsOf(findings)
  if (errors > 0)
    return `${counted(errors, 'error')}. Other errors and warnings may follow once there is none.`
  return findings.length > 0
    ? `no error, ${counted(findings.length, 'warning')}`
    : 'nothing to mend'
}

const errorsOf = (findings: readonly Finding[]): number =>
  findings.filter(({ level }) => level === 'error').length
