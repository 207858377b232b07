import { faultText } from '../content/fault-text.ts'
import type { Finding } from './finding.ts'

/** `content.json:12:5: error: tips[0].benefit: is missing: what the reader gains. Write …` */
export const findingLine = (file: string, finding: Finding): string =>
  `${file}:${finding.line}:${finding.column}: ${finding.level}: ${faultText(finding)}`
