import type { Answer, Cell, Content, Context } from '@candor/protocol'

/** What the team has answered about a screen, latest first. Answers to all screens are about none. */
export function answersAbout(cells: readonly Cell[], content: Content | null): Answer[] {
  const answers = content?.answers ?? []
  return answers
    .filter(({ where = [] }) => where.some((one) => cells.some((cell) => isAt(one, cell))))
    .toSorted((a, b) => b.reply.on.localeCompare(a.reply.on))
}

const isAt = ({ app, object, view }: Partial<Context>, cell: Cell): boolean =>
  typeof cell !== 'string' &&
  (app === undefined || app === cell.app) &&
  (object === undefined || object === cell.object) &&
  (view === undefined || view === cell.view)
