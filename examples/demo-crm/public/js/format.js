const money = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const compactMoney = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  notation: 'compact',
  maximumFractionDigits: 1,
})
const shortDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' })
const longDay = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' })

export const formatMoney = (amount) => money.format(amount)
export const formatCompactMoney = (amount) => compactMoney.format(amount)
export const formatDate = (day) => shortDay.format(new Date(day))
export const formatLongDate = (day) => longDay.format(new Date(day))

export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => word[0])
    .join('')
    .toUpperCase()
}

/** Days are plain dates without a zone, so they are read and written as UTC. */
function dayFormat(parts) {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' })
}
