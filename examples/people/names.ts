const firstNames = [
  'Abel',
  'Bianca',
  'Carlos',
  'Dalia',
  'Emeka',
  'Frida',
  'Georg',
  'Hana',
  'Imran',
  'Judit',
  'Karl',
  'Leila',
  'Mateo',
  'Nadia',
  'Oscar',
  'Paula',
  'Quinn',
  'Rui',
  'Selma',
] as const
const lastNames = [
  'Abe',
  'Brandt',
  'Costa',
  'Dunn',
  'Eriksen',
  'Fuchs',
  'Gupta',
  'Hale',
  'Ivanov',
  'Jansen',
  'Kim',
  'Lopez',
  'Mbeki',
  'Nash',
  'Ortiz',
  'Park',
] as const

/** One of 304 names; 19 and 16 have no common factor, so that each number has its own. */
export function nameAt(index: number): string {
  return `${firstNames[index % firstNames.length]} ${lastNames[(index * 5 + 3) % lastNames.length]}`
}
