const DAY = 24 * 60 * 60 * 1000

/** `2027-01-31` of a moment, in UTC. */
export function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** Whether the calendar has the day. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dateOf(new Date(time)) === text
}

/** Whole days from one date to another; negative where that lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

export function plusDays(date: string, days: number): string {
  return dateOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY))
}
