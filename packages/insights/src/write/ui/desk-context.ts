import type { Content, Report } from '@candor/protocol'
import { createContext } from 'preact'
import type { Desk } from '../create-desk.ts'

/** What every place where something can be written needs. */
export interface AtDesk {
  desk: Desk
  report: Report | null
  content: Content | null
  /** `YYYY-MM-DD` */
  today: () => string
}

/** `null` where the page is only read. */
export const DeskContext = createContext<AtDesk | null>(null)
