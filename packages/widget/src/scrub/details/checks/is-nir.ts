/** French social security number with its key: 97 minus the number modulo 97. Corsica has letters. */
export function isNir(text: string): boolean {
  const number = text.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18')
  return 97 - (Number(number) % 97) === Number(text.slice(13))
}
