/** Whether all numbers are finite; functions answer NaN otherwise. */
export function areFinite(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite)
}
