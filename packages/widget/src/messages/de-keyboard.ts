import type { KeyboardMessages } from './en-keyboard.ts'

export const deKeyboard: KeyboardMessages = {
  title: 'Tastatur',
  keys: [
    'Tab und Umschalt + Tab führen durch die Seite und dieses Fenster. Es kommt auf der Seite zuletzt.',
    'Eingabe oder Leertaste drückt einen Knopf.',
    'Pfeiltasten wählen eine Zahl oder einen Grund. Die Leertaste nimmt die Wahl zurück.',
    'Eine Rangfolge ordnest du mit ihren Knöpfen nach oben und nach unten. Ziehen musst du nichts.',
    'Während du auf etwas in der Seite zeigst, führt Tab von einem Element zum nächsten, und Eingabe wählt es.',
    'Tab erreicht das Zeichen eines Tipps, solange sein Element zu sehen ist. «Zeig mir, wo» unter Tipps führt zu jedem.',
    'Umschalt + Pfeiltaste auf dem Knopf dieses Fensters schiebt ihn in eine Ecke, oder an den Rand und zurück.',
    'Esc schliesst das Fenster, einen Tipp oder was sich gezeigt hat, und der Fokus kehrt zurück.',
  ],
}
