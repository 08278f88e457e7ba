import type { ImportFormat } from '../import-format.ts'
import { contactHeaders } from './contact-headers.ts'
import { headerName } from './header-name.ts'

/** A format of tables, told by its headers: of each list one has to be there. */
type TableFormat = { readonly format: ImportFormat; readonly needs: readonly (readonly string[])[] }

const { given_name, family_name, email, known_since } = contactHeaders

/** How tables are told apart, the first that fits. */
const tableFormats: readonly TableFormat[] = [
  {
    format: 'linkedin_messages',
    needs: [['From'], ['To'], ['Date'], ['Content'], ['Folder', 'Conversation ID', 'Direction']],
  },
  { format: 'linkedin_invitations', needs: [['From'], ['To'], ['Sent At'], ['Direction']] },
  { format: 'activities_template', needs: [['at'], ['type'], ['contact'], ['ask']] },
  { format: 'employers_template', needs: [['employer'], ['role'], ['motivation']] },
  { format: 'contacts_template', needs: [['name'], ['channel'], ['known_since'], ['last_contacted_at']] },
  {
    format: 'linkedin_connections',
    needs: [given_name, family_name, known_since.filter((header) => !/since|seit/i.test(header))],
  },
  {
    format: 'google_contacts',
    needs: [
      ['Group Membership', 'E-mail 1 - Value', 'E-mail 1 - Label', 'Phone 1 - Value', 'Organization Name'],
      ['First Name', 'Given Name', 'Name'],
      ['Labels', 'Group Membership', 'Notes', 'E-mail 1 - Value'],
    ],
  },
  {
    format: 'outlook_contacts',
    needs: [
      given_name,
      family_name,
      email,
      [
        ...['Business Phone', 'Business Street', 'Business Fax', 'E-mail Display Name', 'E-mail 2 Address'],
        ...['Telefon geschäftlich', 'Telefon (geschäftlich)', 'Straße geschäftlich', 'E-Mail: Angezeigter Name'],
        ...['Téléphone (bureau)', 'Rue (bureau)', 'Teléfono del trabajo', 'Calle del trabajo'],
        ...['Ufficio', 'Via (uff.)', 'Telefone comercial', 'Telefone (emp.)', 'Rua do endereço comercial'],
        ...['Telefoon op werk', 'Werkadres, straat'],
      ],
    ],
  },
]

const normalized = /* @__PURE__ */ tableFormats.map(({ format, needs }) => ({
  format,
  needs: needs.map((headers) => headers.map(headerName)),
}))

/** The format whose headers a row has. */
export function formatOfHeader(header: readonly string[]): ImportFormat | undefined {
  const names = new Set(header.map(headerName))
  return normalized.find(({ needs }) => needs.every((headers) => headers.some((name) => names.has(name))))?.format
}
