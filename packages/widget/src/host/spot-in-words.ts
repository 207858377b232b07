import { loadMessages } from '../messages/load-messages.ts'
import { moreOf } from '../messages/more-of.ts'
import type { Spot } from './spot.ts'

/** Says where the launcher stands, as the choices in the panel do; loaded when it is first moved. */
export async function spotInWords(spot: Spot, language: string): Promise<string> {
  const { corners, away } = moreOf(await loadMessages(language)).guide.spot
  const corner = corners[`${spot.edge}-${spot.side}`]
  return spot.isAway ? `${corner}. ${away}` : corner
}
