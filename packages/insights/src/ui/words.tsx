import { Fragment, h } from 'preact'
import type { Label } from '../model/label.ts'

/** Words with their language, where it is not the page's. */
export function Words({ of: { text, lang } }: { of: Label }) {
  return lang === 'en' ? <>{text}</> : <span lang={lang}>{text}</span>
}
