/** `45 sec`, `10 min`, `24 hr` as the language writes it, rounded up; nothing for no time at all. */
export function spanIn(language: string, seconds: number): string {
  const [unit, length] =
    seconds < 60 ? ['second', 1] : seconds < 7200 ? ['minute', 60] : ['hour', 3600]
  const format = new Intl.NumberFormat(language, { style: 'unit', unit })
  return seconds ? format.format(Math.ceil(seconds / length)) : ''
}
