import type { JSX } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { SafelyMessages } from '../../../messages/en-safely.ts'
import type { DetailsProps } from './details-help.tsx'
import { unbroken } from '../../../preview/unbroken.ts'
import { fieldBefore } from './field-before.ts'
import type { HelpState, Spotted } from './help-state.ts'
import { Marks } from './marks.tsx'

interface ViewProps extends DetailsProps {
  help: HelpState
  m: SafelyMessages['details']
}

/** Lists what in a text may point at someone, and marks it there. */
export function DetailsView({ help, m, field, text, onReplace }: ViewProps) {
  const look = help.look(field, text)
  const spotted = look?.spotted
  const act = {
    replace: (one: Spotted) => onReplace(help.replaced(field, text, one)),
    keep: (one: Spotted) => help.keep(field, one),
  }
  return (
    <div class="details-help">
      {look && <Marks text={text} look={look} />}
      <div role="status">
        {spotted && (spotted.length > 0 ? m.found(spotted.length) : m.nothing)}
      </div>
      {spotted && (
        <>
          <ul>
            {spotted.map((one) => (
              <Row key={`${one.certain} ${one.words}`} one={one} m={m} act={act} />
            ))}
          </ul>
          <small>{m.note}</small>
        </>
      )}
    </div>
  )
}

interface RowProps {
  one: Spotted
  m: ViewProps['m']
  act: Record<'replace' | 'keep', (one: Spotted) => void>
}

function Row({ one, m, act }: RowProps) {
  const { words, kind, certain } = one
  const replacement = unbroken(one.replacement)
  return (
    <li>
      <p>
        <strong>
          <bdi>{words}</bdi>
        </strong>{' '}
        <small>
          {m.kinds[kind]} · {certain ? m.leavesAs(replacement) : m.becomes(replacement)}
        </small>
      </p>
      {!certain &&
        (['replace', 'keep'] as const).map((what) => (
          <button
            key={what}
            type="button"
            class="secondary"
            aria-label={`${m[what]}: ${words}`}
            onClick={(event) => keepFocus(event, () => act[what](one))}
          >
            {m[what]}
          </button>
        ))}
    </li>
  )
}

/** The row goes with its buttons: the focus moves on to the next one, at the end to the text. */
function keepFocus(event: JSX.TargetedMouseEvent<HTMLButtonElement>, change: () => void): void {
  const help = event.currentTarget.closest('.details-help')
  const first = event.currentTarget.closest('li')?.querySelector('button')
  const buttons = () => [...(help?.querySelectorAll('button') ?? [])]
  const at = buttons().findIndex((button) => button === first)
  change()
  const next = buttons()[at] ?? buttons().at(-2) ?? (help && fieldBefore(help))
  next?.focus()
}
