import { h } from 'preact'
import { moveLauncher } from '../../../host/move-launcher.ts'
import type { Spot } from '../../../host/spot.ts'
import { toSpot } from '../../../host/spot.ts'
import type { MoreState } from '../more-state.ts'

const EDGES = ['top', 'bottom'] as const
const SIDES = ['left', 'right'] as const

/**
 * Moves the launcher by a press: dragging it must not be the only way (WCAG 2.5.7). In a form, though
 * nothing is sent: radio buttons of no form are kept by Chromium, and all that was around them.
 */
export function SpotSection({ state }: { state: MoreState }) {
  const { panel, m } = state
  const { title, note, legend, corners, away } = m.guide.spot
  const spot = toSpot((panel.root.host as HTMLElement).dataset['at'])
  const move = (change: Partial<Spot>) => {
    moveLauncher(panel.launcher, { ...spot, ...change })
    panel.draw()
  }
  return (
    <details class="spot">
      <summary>{title}</summary>
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <p class="note">{note}</p>
        <fieldset>
          <legend>{legend}</legend>
          <div class="reasons corners">
            {EDGES.flatMap((edge) =>
              SIDES.map((side) => (
                <label key={edge + side}>
                  <input
                    type="radio"
                    name="corner"
                    checked={edge === spot.edge && side === spot.side}
                    onClick={() => move({ edge, side })}
                  />
                  <span>{corners[`${edge}-${side}`]}</span>
                </label>
              )),
            )}
          </div>
        </fieldset>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={spot.isAway}
            onClick={() => move({ isAway: !spot.isAway })}
          />
          <span>{away}</span>
        </label>
      </form>
    </details>
  )
}
