import type { Policy, Report } from '@candor/protocol'

/**
 * The smallest groups that there are: those of the policy in force, or smaller ones that were
 * published under an earlier policy and are frozen.
 */
export function smallestOf({ policy, windows }: Report): Pick<Policy, 'k' | 'textK'> {
  let { k, textK } = policy
  for (const { questions, texts } of windows) {
    for (const { blocks } of questions) for (const { n } of blocks) k = Math.min(k, n)
    for (const block of texts) textK = Math.min(textK, block.texts.length)
  }
  return { k, textK }
}
