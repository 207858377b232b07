import type { Content, Report } from '@candor/protocol'
import { act } from 'preact/test-utils'
import { h, render } from 'preact'
import { content } from '../model/demo.sample.ts'
import { createPage } from '../page.ts'
import type { ReportOutcome } from '../source/fetch-report.ts'
import { createTokenStore } from '../source/token.ts'
import { App } from './app.tsx'

/** Where the page is drawn. */
export let root: HTMLElement

/** Makes a place for the page; to be called before each test. */
export function mount(): void {
  root = document.createElement('div')
  document.body.append(root)
}

/** Takes the page away and forgets the token; to be called after each test. */
export function unmount(): void {
  render(null, root)
  root.remove()
  sessionStorage.clear()
}

/** Loads the page with what the collector would answer, and shows it. */
export async function show(outcome: ReportOutcome | Report, names: Content | null = content) {
  const answer: ReportOutcome = 'windows' in outcome ? { kind: 'report', report: outcome } : outcome
  const page = createPage({
    report: (token) =>
      Promise.resolve(token === 'wrong' ? { kind: 'refused', says: 'Ask the operator.' } : answer),
    content: () => Promise.resolve(names),
    tokens: createTokenStore(() => sessionStorage),
  })
  await act(async () => {
    render(<App page={page} />, root)
    await page.load()
  })
  return page
}

/** What an element says, white space made plain. */
export const words = (selector = 'main') =>
  (root.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ')

/** The rows of the table in the section that a heading names. */
export const rowsOf = (heading: string) =>
  [...root.querySelectorAll(`[aria-labelledby="${heading}"] tbody tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )

/** Types a token and presses the button. */
export async function signInWith(token: string) {
  const input = root.querySelector<HTMLInputElement>('#token')
  await act(async () => {
    if (input) input.value = token
    root.querySelector('form')?.requestSubmit()
    await Promise.resolve()
  })
  // Both answers of the page are settled promises: a macrotask later they have been drawn.
  await act(() => new Promise((resolve) => setTimeout(resolve)))
}
