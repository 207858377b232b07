import type { Step } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import type { GuideMessages } from '../../messages/en-guide.ts'
import type { Speaker } from './told.tsx'
import { told } from './told.tsx'

/** One step at a time, each where it is done. */
export interface Walk {
  /** Which step is shown. */
  at: number
  /** The step has a place of its own, and it cannot be found. */
  isLost: boolean
  go(step: number): void
}

interface TipStepsProps {
  m: GuideMessages
  speaker: Speaker
  steps: readonly Step[]
  walk: Walk | undefined
}

export function TipSteps({ m, speaker, steps, walk }: TipStepsProps) {
  const step = walk && steps[walk.at]
  if (step)
    return <OneStep m={m} walk={walk} steps={steps.length} text={told(step.text, speaker)} />
  if (steps.length === 0) return null
  return (
    <ol class="steps">
      {steps.map((one, at) => (
        <li key={at}>{told(one.text, speaker)}</li>
      ))}
    </ol>
  )
}

interface OneStepProps {
  m: GuideMessages
  walk: Walk
  steps: number
  text: ComponentChildren
}

const OneStep = ({ m, walk, steps, text }: OneStepProps) => (
  <div class="stack step" role="group" aria-label={m.step(walk.at + 1, steps)}>
    <div role="status">
      <p class="kind">{m.step(walk.at + 1, steps)}</p>
      <p>{text}</p>
      {walk.isLost && <p class="note">{m.lost}</p>}
    </div>
    <div class="verdicts">
      <Go label={m.back} to={walk.at - 1} walk={walk} isThere={walk.at > 0} />
      <Go label={m.next} to={walk.at + 1} walk={walk} isThere={walk.at + 1 < steps} />
    </div>
  </div>
)

interface GoProps {
  label: string
  to: number
  walk: Walk
  isThere: boolean
}

/** Not `disabled`, which would lose the focus at the first and the last step. */
const Go = ({ label, to, walk, isThere }: GoProps) => (
  <button
    type="button"
    class="secondary"
    aria-disabled={!isThere}
    onClick={() => isThere && walk.go(to)}
  >
    {label}
  </button>
)
