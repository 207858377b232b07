/** What the test knows of the events that it has the employee send. */
export interface Account {
  /** Texts whose sending was begun. */
  attempted: Set<string>
  /** Texts of which the widget has said that they are safe. */
  confirmed: Set<string>
  /** A text of its own for the next event. Begins its sending. */
  begin(): string
}

export function createAccount(): Account {
  const attempted = new Set<string>()
  return {
    attempted,
    confirmed: new Set(),
    begin() {
      const text = `Too slow ${lettersOf(attempted.size)}`
      attempted.add(text)
      return text
    },
  }
}

/** In letters: the widget takes long numbers out of what is said. */
function lettersOf(count: number): string {
  const letter = String.fromCharCode(97 + (count % 26))
  return count < 26 ? letter : lettersOf(Math.floor(count / 26) - 1) + letter
}
