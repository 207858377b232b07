/** What a page asks in. */
export const DIALOG = 'dialog, [role$=dialog], [aria-modal], .modal'
