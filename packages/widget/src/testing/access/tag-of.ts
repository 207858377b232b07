/** Enough of an element to find it by. */
export const tagOf = ({ outerHTML }: Element): string => outerHTML.slice(0, 120)
