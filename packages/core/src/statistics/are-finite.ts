/** Whether none of some numbers is NaN or infinite: of such no probability is told, and none may start a search. */
export function areFinite(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite)
}
