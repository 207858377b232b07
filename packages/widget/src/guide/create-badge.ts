export interface Badge {
  /** @param words Says the same to whoever cannot see it. */
  show(count: number, words: string): void
  remove(): void
}

/** More than this is many. */
const MOST = 9

/** A number on the launcher. */
export function createBadge(launcher: HTMLButtonElement): Badge {
  const label = launcher.textContent
  const badge = document.createElement('span')
  badge.className = 'badge'
  const remove = () => {
    badge.remove()
    launcher.ariaLabel = null
  }
  return {
    show(count, words) {
      if (count === 0) return remove()
      badge.textContent = count > MOST ? `${MOST}+` : String(count)
      launcher.ariaLabel = `${label}, ${words}`
      launcher.append(badge)
    },
    remove,
  }
}
