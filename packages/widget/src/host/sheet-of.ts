/** A constructed style sheet passes `style-src 'self'`, which a style element does not. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
