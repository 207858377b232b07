/**
 * What makes everything outside it inert, popovers too: modal dialogs, and an element on the full
 * screen (of the whole page nothing is outside).
 */
export const TOP_LAYER = ':is(:modal, :fullscreen):not(:root)'
