/** The Monday on which every simulated search begins. */
const firstDay = Date.UTC(2026, 0, 5, 9)

/** The moment so many days into a search. */
export function dateOf(day: number): Date {
  return new Date(firstDay + Math.round(day * 86_400_000))
}
