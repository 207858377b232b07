import type { Clock } from '../../clock.ts'

/** Milliseconds after which a browser's database that has not answered is spoken of. */
export const PATIENCE = 5_000

/**
 * Tells that the storage takes long to open, and when it is open after all. Nothing is given up: some
 * profiles of browsers are locked for a while, and a clock may run fast.
 */
export function watchStore(
  opening: Promise<unknown>,
  { after }: Clock,
  tell: (isSilent: boolean) => void,
): void {
  const cancel = after(PATIENCE, () => {
    tell(true)
    void opening.then(() => tell(false))
  })
  void opening.then(cancel)
}
