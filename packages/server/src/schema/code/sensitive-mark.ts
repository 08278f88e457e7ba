/** The description of fields that mark sensitive data. */
export const sensitiveMark =
  'Whether it reveals something private, such as a place of worship, and should not be shown to others.'
