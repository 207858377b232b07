import type { Circumstances } from '../attention/may-prompt.ts'

/** Nobody is at anything that a prompt would come between. */
export const calm: Circumstances = {
  isVisible: true,
  isFullscreen: false,
  isCandorOpen: false,
  isTyping: false,
  hasUnsavedForm: false,
  hasDialog: false,
}
