import { h } from 'preact'
import { Fragment } from '../fragment.ts'
import type { Teller } from '../panel/more/tip-card.tsx'
import { Bubble } from './bubble.tsx'
import type { GuideState } from './guide-state.ts'
import { Marks } from './marks.tsx'
import { PlaceCard } from './place-card.tsx'
import type { PromptState } from './prompt-state.ts'

export interface FrameParts {
  guide: GuideState
  prompt: PromptState
  teller: Teller
}

/** All that the guide shows: a bubble beside the launcher, marks, and what is open at one of them. */
export const GuideFrame = (parts: FrameParts) => (
  <>
    <Bubble {...parts} />
    <div class="places low">
      <Marks {...parts} />
    </div>
    <div class="places high">
      <PlaceCard {...parts} />
    </div>
  </>
)
