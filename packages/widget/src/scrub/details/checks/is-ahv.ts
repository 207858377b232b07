/** Swiss AHV/AVS number, digits only: an EAN-13 with the country code 756. */
export function isAhv(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * (at % 2 ? 3 : 1)
  return sum % 10 === 0
}
