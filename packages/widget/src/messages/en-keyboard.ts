/** How the widget is used by keyboard, in English. */
export const enKeyboard = {
  title: 'Keyboard',
  keys: [
    'Tab and Shift + Tab lead through the page and this panel. It comes last in the page.',
    'Enter or Space presses a button.',
    'Arrow keys choose a number or a reason. Space takes the choice back.',
    'A ranking is put in order with its buttons up and down. Nothing needs to be dragged.',
    'While you point at something in the page, Tab leads from one element to the next and Enter chooses it.',
    'Tab reaches the mark of a tip while its element is in sight. “Show me where”, under Tips, leads to each.',
    'Shift + an arrow key on the button of this panel moves it to a corner, or to the side and back.',
    'Esc closes the panel, a tip or what showed itself, and the focus goes back to where it was.',
  ],
}

export type KeyboardMessages = typeof enKeyboard
