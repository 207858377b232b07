/** What a page asks in. */
export const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal], .modal'
