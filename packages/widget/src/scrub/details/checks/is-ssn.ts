/** US social security number, nine digits: no area, group or serial is zero, no area is 666 or 9xx. */
export const isSsn = (digits: string): boolean => !/^(?:000|666|9)|^...00|0000$/.test(digits)
