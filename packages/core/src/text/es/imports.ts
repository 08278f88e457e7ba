import type { ImportSentences } from '../import-sentences.ts'
import { listed, nounFor, number, plural } from './numbers.ts'

const people = (count: number): string => plural(count, 'persona')
const entries = (count: number): string => plural(count, 'entrada')
const leftOut = (count: number): string => nounFor(count, 'queda fuera', 'quedan fuera')

const formats: ImportSentences['formats'] = {
  linkedin_connections: 'contactos de LinkedIn',
  linkedin_invitations: 'invitaciones de LinkedIn',
  linkedin_messages: 'mensajes de LinkedIn',
  google_contacts: 'Contactos de Google',
  outlook_contacts: 'contactos de Outlook',
  vcard: 'una libreta de direcciones',
  contacts_template: 'nuestra tabla de contactos',
  activities_template: 'nuestra tabla de actividades',
  employers_template: 'nuestra tabla de empresas',
  mapped_csv: 'una tabla de personas',
}

const expected: ImportSentences['expected'] = {
  date: 'una fecha',
  email: 'una dirección de correo',
  url: 'una dirección web',
  number: 'un número',
}

const limits: ImportSentences['limits'] = {
  file_bytes: 'bytes en un archivo',
  inflated_bytes: 'bytes en todos los archivos de un zip',
  inflation_ratio: 'veces el tamaño del zip',
  zip_entries: 'archivos en un zip',
  rows: 'filas',
  columns: 'columnas',
  row_characters: 'caracteres en una fila',
  unbalanced_lines: 'líneas con comillas sin cerrar',
  card_characters: 'caracteres en una ficha',
}

const fields: ImportSentences['fields'] = {
  name: 'nombre',
  channel: 'canal',
  employer: 'empresa',
  jobTitle: 'puesto',
  email: 'dirección de correo',
  profileUrl: 'perfil',
  phone: 'número de teléfono',
  knownSince: 'fecha en que se conocieron',
  lastContactedAt: 'último contacto',
  startingStage: 'etapa inicial',
  closeness: 'cercanía',
  contactEveryDays: 'intervalo',
  influence: 'influencia',
  yearsShared: 'años compartidos',
  note: 'nota',
  offers: 'lo que ofrece',
  needs: 'lo que necesita',
  tags: 'etiquetas',
}

const channelReasons: ImportSentences['channelReasons'] = {
  channel_chosen: () => 'Lo elegiste tú.',
  channel_said: () => 'Lo dice el archivo.',
  channel_by_label: ({ label }) => `En el archivo figura en el grupo «${label}».`,
  channel_by_past_employer: ({ employer }) => `Trabaja en «${employer}», donde trabajaste.`,
  channel_by_domain: ({ domain }) => `Su dirección de correo es de ${domain}.`,
  channel_by_linkedin: () => 'Es un contacto de LinkedIn, y nada dice más.',
  channel_unknown: () => 'Nada dice de dónde se conocen: compruébalo, por favor.',
}

const skipped: ImportSentences['skipped'] = {
  left_out_by_choice: ({ count }) => `${people(count)} ${leftOut(count)}, como dijiste.`,
  record_full: ({ count }) => `${entries(count)} ${leftOut(count)} porque tu lista está llena.`,
  person_left_out: ({ count }) => `${entries(count)} ${leftOut(count)} porque la persona también.`,
  logged_already: ({ count }) => `${entries(count)} ${leftOut(count)} porque ese día anotaste lo mismo.`,
  employer_listed: ({ count }) =>
    `${plural(count, 'empresa')} ${leftOut(count)} porque ya ${nounFor(count, 'está', 'están')} en tu lista.`,
  not_valid: ({ count }) => `${entries(count)} ${leftOut(count)} por lo que pone ahí.`,
}

const issues: ImportSentences['issues'] = {
  unknown_format: ({ allowed }) =>
    `No es ninguno de los archivos que se pueden leer: ${listed(allowed.map((format) => formats[format]))}.`,
  empty_file: () => 'El archivo está vacío.',
  header_only: () => 'El archivo tiene un encabezado y nada debajo.',
  not_text: () => 'No es un archivo de texto; una hoja de cálculo se puede guardar antes como CSV.',
  unknown_characters: ({ count }) =>
    `No se ${nounFor(count, 'pudo', 'pudieron')} leer ${plural(count, 'carácter', 'caracteres')}.`,
  limit_exceeded: ({ limit, maximum }) =>
    `El archivo es demasiado grande: se leen hasta ${number(maximum)} ${limits[limit]}.`,
  broken_zip: () => 'El zip está dañado o cortado; descárgalo otra vez, por favor.',
  encrypted_zip: () => 'El zip está protegido con contraseña; descomprímelo antes, por favor.',
  unsafe_path: () => 'Un archivo del zip tiene un nombre que lleva a otra parte; quedó fuera.',
  nothing_in_zip: ({ allowed }) =>
    `El zip no contiene ninguno de los archivos que se pueden leer, como ${listed(allowed)}.`,
  unbalanced_quote: () => 'Unas comillas se abren y no se cierran; la línea se leyó sin ellas.',
  missing_column: ({ columns }) => `Falta una columna: ${listed(columns)}; basta con una.`,
  broken_card: () => 'Esta ficha no se puede leer.',
  no_name: () => 'Falta el nombre.',
  blank_people: ({ count }) => `De ${people(count)} el archivo no dice nada.`,
  extra_cells: ({ expected: columns, found }) =>
    `La fila tiene ${plural(found, 'celda')}, y el encabezado solo ${number(columns)}.`,
  missing_cell: ({ column }) => `La columna «${column}» está vacía aquí.`,
  shortened: ({ column, maximum }) => `«${column}» se cortó a ${plural(maximum, 'carácter', 'caracteres')}.`,
  unreadable_cell: ({ column, text, expected: cell }) =>
    `«${text}» en la columna «${column}» no es ${expected[cell]}, y quedó fuera.`,
  too_small: ({ column, text, minimum }) =>
    `«${text}» en la columna «${column}» es menor que ${number(minimum)}, y quedó fuera.`,
  too_big: ({ column, text, maximum }) =>
    `«${text}» en la columna «${column}» es mayor que ${number(maximum)}, y quedó fuera.`,
  not_one_of: ({ column, text, allowed }) =>
    `«${text}» en la columna «${column}» no es ninguno de estos: ${listed(allowed)}.`,
  ambiguous_dates: ({ column, dayFirst }) =>
    `Las fechas de «${column}» se pueden leer de dos maneras; se leyeron con el ${dayFirst ? 'día' : 'mes'} primero.`,
  duplicate_row: ({ firstLine }) => `Lo mismo está ya en la línea ${firstLine}.`,
  few_matches: ({ invitations, matches }) =>
    `De ${plural(invitations, 'invitación', 'invitaciones')}, ${matches === 0 ? 'ninguna está' : `solo ${number(matches)} ${nounFor(matches, 'está', 'están')}`} entre los contactos: puede que ese archivo falte o esté cortado; las invitaciones quedaron fuera.`,
  unknown_owner: () => 'No se sabe de quién son los mensajes, así que quedaron fuera.',
  more_like_this: ({ count }) => `Hay ${number(count)} más como esta.`,
}

/** What Spanish says of imports. */
export const esForImports: ImportSentences = {
  tag: 'es',
  formats,
  expected,
  limits,
  fields,
  channelReasons,
  sensitiveChannel: 'Esto revela algo privado, y no se muestra a otros: compruébalo, por favor.',
  skipped,
  issues,
  at: ({ file, line, sentence }) => `${file}, línea ${line}: ${sentence}`,
  left: {
    edited_since: 'Se queda porque se cambió después de la importación.',
    used_since: 'Se queda porque algo añadido después lo nombra.',
  },
  added: ({ count }) => `${people(count)} ${nounFor(count, 'es nueva', 'son nuevas')}.`,
  updated: ({ count }) =>
    `De ${plural(count, 'persona que ya tienes', 'personas que ya tienes')} los archivos dicen algo nuevo.`,
  unchanged: ({ count }) =>
    `De ${plural(count, 'persona que ya tienes', 'personas que ya tienes')} no dicen nada nuevo.`,
  activities: ({ count }) =>
    `${plural(count, 'actividad', 'actividades')} ${nounFor(count, 'es nueva', 'son nuevas')}.`,
  employers: ({ count }) => `${plural(count, 'empresa')} ${nounFor(count, 'es nueva', 'son nuevas')} en tu lista.`,
  conflicts: ({ count }) =>
    `En ${plural(count, 'campo')} los archivos difieren de lo que tienes, que se queda salvo que digas otra cosa.`,
  questions: ({ count }) =>
    `${people(count)} ${nounFor(count, 'puede', 'pueden')} ser alguien que ya tienes: dinos; mientras tanto ${nounFor(count, 'cuenta como nueva', 'cuentan como nuevas')}.`,
  spread: ({ perWeek }) => `Cada semana les llega el turno a ${number(perWeek)}, primero a quienes más importan.`,
  nothingNew: 'No hay nada nuevo en los archivos.',
}
