import type { Anchor } from '@candor/protocol'
import { rootsOf } from './roots-of.ts'

/** A folder each, with `app.json` and the pages that it names. */
const APPS = ['lightning', 'dynamics', 'odoo', 'suitecrm', 'grid', 'react']

export interface RecordedPage {
  app: string
  name: string
  anchors: Anchor[]
}

export interface OpenPage {
  page: Document
  /** The element that the page says is meant; the search is not told. */
  meant: (id: string) => Element | undefined
  close: () => void
}

const load = (path: string): Promise<Response> =>
  fetch(new URL(`../pages/${path}`, import.meta.url))

export async function recordedPages(): Promise<RecordedPage[]> {
  const perApp = APPS.map(async (app): Promise<RecordedPage[]> => {
    const { anchors, pages } = await (await load(`${app}/app.json`)).json()
    return Object.keys(pages).map((name) => ({ app, name, anchors }))
  })
  return (await Promise.all(perApp)).flat()
}

/** In a frame as large as a usual window, with layout. */
export async function openRecorded(app: string, name: string): Promise<OpenPage> {
  const answer = await load(`${app}/${name}.html`)
  if (!answer.ok) throw new Error(`No page ${app}/${name}`)
  const frame = document.createElement('iframe')
  frame.width = '1200'
  frame.height = '800'
  frame.srcdoc = await answer.text()
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  await loaded
  const page = frame.contentDocument
  if (!page) throw new Error('No frame')
  const meant = (id: string) => {
    const all = rootsOf(page).flatMap((root) => [...root.querySelectorAll(`[data-is=${id}]`)])
    if (all.length > 1) throw new Error(`${app}/${name} means several elements by ${id}`)
    return all[0]
  }
  return { page, meant, close: () => frame.remove() }
}
