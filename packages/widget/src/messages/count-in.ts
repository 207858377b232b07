/** What is said of a number, by its category in a language (CLDR); `#` stands for the number. */
type Forms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>

/**
 * Says a number in a language: English has two forms, Arabic six.
 *
 * @template Category The forms that the language has beside `other`. French, Italian and Spanish
 * have one for millions too, which nothing here reaches.
 */
export function countIn<Category extends Intl.LDMLPluralRule>(language: string) {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count: number, forms: Forms<Category>): string => {
    const given: Partial<Record<string, string>> & { other: string } = forms
    return (given[rules.select(count)] ?? given.other).replace('#', numbers.format(count))
  }
}
