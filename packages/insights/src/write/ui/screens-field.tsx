import { h } from 'preact'
import { useContext, useRef } from 'preact/hooks'
import type { Field } from '../field.ts'
import { keyOf, type Screen, screensOf } from '../screens-of.ts'
import { DeskContext } from './desk-context.ts'
import type { FieldProps } from './field-props.ts'
import { describedBy, Help } from './help.tsx'
import { idOf } from './id-of.ts'

/** Screens that something is about. */
export function ScreensField(props: FieldProps<Field & { is: 'screens' }>) {
  const { field, form, faults, onChange } = props
  const { report = null, content = null } = useContext(DeskContext) ?? {}
  const { at, label, help } = field
  const id = idOf(at)
  const chosen = new Set(form.where.map(keyOf))
  // Those that were chosen at first come first, and nothing moves under the pointer.
  const first = useRef(chosen)
  return (
    <fieldset class="field choices" aria-describedby={describedBy(id, { help, faults })}>
      <legend>{label}</legend>
      <Help {...{ id, help, faults }} />
      <div class="screens">
        {chosenFirst(screensOf({ report, content }, form.where), first.current).map(
          ({ key, where, words }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = form.where.filter((one) => keyOf(one) !== key)
                  onChange({ ...form, where: checked ? [...others, where] : others })
                }}
              />
              {words}
            </label>
          ),
        )}
      </div>
    </fieldset>
  )
}

const chosenFirst = (screens: readonly Screen[], chosen: ReadonlySet<string>): Screen[] =>
  screens.toSorted((a, b) => Number(chosen.has(b.key)) - Number(chosen.has(a.key)))
