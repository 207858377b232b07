import type { Window } from '@candor/protocol'
import type { Signal } from '@preact/signals'
import { h } from 'preact'
import { choicesOf } from '../model/choices.ts'
import { type Period, spanOf } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'

/** Chooses all published weeks or some of them. Choosing only adds up published groups. */
export function WeekPicker(props: { windows: readonly Window[]; chosen: Signal<Period | null> }) {
  const { windows, chosen } = props
  const all = spanOf(windows)
  if (!all) return null
  const choices = choicesOf(windows)
  const index = choices.findIndex(
    ({ period: { from, to } }) => from === chosen.value?.from && to === chosen.value.to,
  )
  return (
    <div class="picker">
      <label for="weeks">Weeks</label>
      <select
        id="weeks"
        aria-describedby="weeks-help"
        value={String(index)}
        onChange={(event) => {
          chosen.value = choices[Number(event.currentTarget.value)]?.period ?? null
        }}
      >
        <option value="-1">All published: {daysLabel(all)}</option>
        {choices.map(({ words, period }, at) => (
          <option value={String(at)} key={words}>
            {words}: {daysLabel(period)}
          </option>
        ))}
      </select>
      <small id="weeks-help">
        A group of several weeks counts where its last one lies, so months add up.
      </small>
    </div>
  )
}
