import { Fragment, h } from 'preact'
import type { MoreState } from './more-state.ts'
import { PowerUsers } from './power-users.tsx'

export function AskView({ state }: { state: MoreState }) {
  return (
    <>
      <h3>{state.m.askTitle}</h3>
      <PowerUsers state={state} />
    </>
  )
}
