/** So many work in the demo where nothing else is asked for. */
const DEFAULT = 500

/** Below there is no week with a whole group; above, `npm start` takes minutes. */
const [LEAST, MOST] = [20, 20_000]

/** How many employees the demo has, by `CANDOR_DEMO_EMPLOYEES`; `null` where that is no such number. */
export function employeesIn(asked: string | undefined): number | null {
  const employees = Number(asked ?? DEFAULT)
  return Number.isInteger(employees) && employees >= LEAST && employees <= MOST ? employees : null
}

/**
 * How many say something in a week: more while it is new, never all, and a larger share of a small
 * organisation, where everybody was asked in person.
 */
export function speakersIn(employees: number, week: number): number {
  const small = (DEFAULT / employees) ** 0.35
  return Math.round(employees * small * (0.14 + 0.12 * Math.exp(-week / 3)))
}
