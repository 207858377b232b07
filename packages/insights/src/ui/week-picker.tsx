import type { Signal } from '@preact/signals'
import { h } from 'preact'
import { type Period, spanOf } from '../model/period.ts'
import { daysLabel, weeksLabel } from '../model/period-label.ts'

/** Chooses all published weeks or some of them. Choosing only adds up published groups. */
export function WeekPicker(props: { periods: readonly Period[]; chosen: Signal<Period | null> }) {
  const { periods, chosen } = props
  const all = spanOf(periods)
  if (!all) return null
  const index = periods.findIndex(
    ({ from, to }) => from === chosen.value?.from && to === chosen.value.to,
  )
  return (
    <div class="picker">
      <label for="weeks">Weeks</label>
      <select
        id="weeks"
        value={String(index)}
        onChange={(event) => {
          chosen.value = periods[Number(event.currentTarget.value)] ?? null
        }}
      >
        <option value="-1">All published: {daysLabel(all)}</option>
        {periods.map((period, at) => (
          <option value={String(at)} key={weeksLabel(period)}>
            {daysLabel(period)} ({weeksLabel(period)})
          </option>
        ))}
      </select>
    </div>
  )
}
