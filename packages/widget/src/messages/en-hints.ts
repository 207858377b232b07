/** Hints about what stands in the fields of a screen, in English. */
export const enHints = {
  title: 'Your data here',
  private: 'Read in this page and shown to you alone. Nothing of it is sent or kept.',
  right: 'This is in order now.',
}

export type HintsMessages = typeof enHints
