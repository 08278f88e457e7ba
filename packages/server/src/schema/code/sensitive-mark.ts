/** What it means that something is marked as sensitive. */
export const sensitiveMark =
  'Whether it tells something private, such as where somebody worships; to be hidden from others.'
