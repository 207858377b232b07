import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { textsIn } from '../texts-in.ts'

const TAG = /<\/?[a-z][^<>]{0,80}>/i

/** HTML in texts: they are shown letter by letter. */
export const markup = (content: Content): Fault[] =>
  textsIn(content).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([language, words]) => {
      const tag = TAG.exec(words)?.[0]
      if (!tag) return []
      const message = `holds HTML, which is shown as it stands (${tag})`
      return [{ path: [...path, language], message, advice: 'Take it out.' }]
    }),
  )
