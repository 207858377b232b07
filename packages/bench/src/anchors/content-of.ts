import type { Anchor, Content } from '@candor/protocol'

/** A content file with a tip at each of the anchors, all of them on any screen. */
export const contentOf = (anchors: Anchor[]): Content => ({
  v: 1,
  site: 'bench',
  anchors,
  tips: anchors.map(({ id, title }) => ({
    id,
    anchor: id,
    title,
    benefit: { en: 'You need not look for it again.' },
    author: 'The project team',
    until: '2999-12-31',
  })),
})
