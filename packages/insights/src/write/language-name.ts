const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** `German` of `de`; what no name is known for stays as it is. */
export const languageName = (language: string): string => names.of(language) ?? language
