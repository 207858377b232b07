import { h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import type { MoreState } from '../more-state.ts'
import { boxOf } from './box-of.ts'
import { told } from '../told.tsx'

/**
 * Lies over the page while somebody points at an element: outlines those that can be named, and
 * takes the click, which the page does not get. It is the panel's, whose rest is hidden meanwhile.
 */
export function Pointing({ state: { about, panel, m } }: { state: MoreState }) {
  const { how, cancel } = m.safely.about
  const end = ({ currentTarget }: { currentTarget: Element }, chosen?: string) => {
    const around = currentTarget.closest('.about')
    if (chosen) about.choose(chosen)
    about.go('shut')
    around?.querySelector('button')?.focus()
  }
  return (
    <div
      class="pointing"
      role="group"
      aria-label={how}
      tabIndex={-1}
      ref={about.onPointing}
      onKeyDown={(event) => {
        const { key, code, currentTarget, shiftKey } = event
        // In WebKitGTK the key of Shift and Tab is `Unidentified`.
        if (key !== 'Escape' && key !== 'Tab' && code !== 'Tab') return
        // Neither the panel nor a dialog of the page is meant.
        event.stopPropagation()
        event.preventDefault()
        if (key === 'Escape') return end(event)
        about.show(moveFocus(currentTarget, shiftKey ? -1 : 1))
      }}
    >
      {targetsOf(about.now.found).map(({ anchor: { id, title }, style }) => (
        <button
          key={id}
          type="button"
          class={style ? 'target' : 'target out-of-sight'}
          style={style}
          // What it says is seen only while it is pointed at, and it has its name all the time.
          aria-label={inLanguage(title, panel.language)}
          onClick={(event) => end(event, id)}
        >
          <span>{told(title, panel)}</span>
        </button>
      ))}
      <p class="how">
        {how}
        <button type="button" class="secondary" onClick={(event) => end(event)}>
          {cancel}
        </button>
      </p>
    </div>
  )
}

/** Round and round: the page below takes no key meanwhile. Gives the place that has the focus now. */
function moveFocus(around: Element, by: 1 | -1): number {
  const stops = [...around.querySelectorAll('button')]
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const from = at < 0 && by < 0 ? 0 : at
  const to = (from + by + stops.length) % stops.length
  stops[to]?.focus()
  return to
}

type Found = MoreState['about']['now']['found'][number]

/** In the order of the content file; the smaller an element, the further in front. */
function targetsOf(found: readonly Found[]) {
  const boxes = found.map(({ element }) => boxOf(element))
  const isLarger = (one: DOMRect | undefined, than: DOMRect) =>
    one && one.width * one.height > than.width * than.height
  return found.map(({ anchor }, at) => {
    const box = boxes[at]
    // The keyboard gets there all the same.
    if (!box) return { anchor, style: undefined }
    const zIndex = boxes.filter((one) => isLarger(one, box)).length
    return { anchor, style: { ...placeOf(box), zIndex } }
  })
}

const placeOf = ({ x, y, width, height }: DOMRect) => {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }
}
