import type { Root } from '../elements-in.ts'

/** The page and all open shadow roots in it. A field of a form may be called `shadowRoot`. */
export const rootsOf = (root: Root): Root[] => [
  root,
  ...[...root.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'form')
    .flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
]
