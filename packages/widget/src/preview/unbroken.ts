/** Shows `[e-mail]` on one line. What leaves has a plain hyphen, as the exact data show. */
export const unbroken = (text: string): string =>
  text.replace(/\[[\w-]+]/g, (one) => one.replaceAll('-', '\u2011'))
