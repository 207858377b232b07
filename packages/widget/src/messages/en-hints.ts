/** Hints about what stands in the fields of a screen, in English. */
export const enHints = {
  title: 'Your data here',
  private: 'Read in this page and shown to you alone. Nothing of it is sent or kept.',
}

export type HintsMessages = typeof enHints
