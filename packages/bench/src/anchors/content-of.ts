import type { Anchor, Content } from '@candor/protocol'

/** Screens that the tips of a whole CRM are about. */
const SCREENS = 25

/** The path of the first of them. */
export const SCREEN = '/screen0'

const objects = Array.from({ length: SCREENS }, (_, at) => `screen${at}`)

/** A content file with a tip at each of the anchors, on all screens or on one of them. */
export const contentOf = (anchors: Anchor[], isPerScreen: boolean): Content => {
  const whereOf = (at: number) =>
    isPerScreen ? { where: [{ object: objects[at % SCREENS] ?? '' }] } : {}
  return {
    v: 1,
    site: 'bench',
    adapters: [{ app: 'bench', objects, routes: [{ at: '/:object', view: 'list' }] }],
    anchors: anchors.map((anchor, at) => ({ ...anchor, ...whereOf(at) })),
    tips: anchors.map(({ id, title }, at) => ({
      id,
      anchor: id,
      title,
      benefit: { en: 'You need not look for it again.' },
      author: 'The project team',
      until: '2999-12-31',
      ...whereOf(at),
    })),
  }
}
