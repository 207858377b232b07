export interface Badge {
  /** @param words Says the same to whoever cannot see it. */
  show(count: number, words: string): void
  remove(): void
}

/** More than this is many. */
const MOST = 9

/** A number on the launcher. What the launcher is called still begins with what is written on it. */
export function createBadge(launcher: HTMLButtonElement): Badge {
  const badge = document.createElement('span')
  badge.className = 'badge'
  badge.ariaHidden = 'true'
  const said = document.createElement('span')
  said.className = 'unseen'
  const remove = () => {
    badge.remove()
    said.remove()
  }
  return {
    show(count, words) {
      if (count === 0) return remove()
      badge.textContent = count > MOST ? `${MOST}+` : String(count)
      said.textContent = ` ${words}`
      launcher.append(badge, said)
    },
    remove,
  }
}
