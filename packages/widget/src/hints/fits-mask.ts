/** Whether a value is as a mask says: `9` is a digit, `A` a letter, all else itself. `AA-9999` */
export function fitsMask(value: string, mask: string): boolean {
  const characters = [...value]
  const places = [...mask]
  return (
    characters.length === places.length &&
    places.every((place, at) => fitsPlace(characters[at] ?? '', place))
  )
}

function fitsPlace(character: string, place: string): boolean {
  if (place === '9') return /^\p{Nd}$/u.test(character)
  if (place === 'A') return /^\p{L}$/u.test(character)
  return character === place
}
