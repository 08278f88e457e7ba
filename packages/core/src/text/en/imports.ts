import type { ImportSentences } from '../import-sentences.ts'
import { listed, nounFor, number, plural } from './numbers.ts'

const people = (count: number): string => plural(count, 'person', 'people')
const entries = (count: number): string => plural(count, 'entry', 'entries')
const are = (count: number): string => nounFor(count, 'is', 'are')

const formats: ImportSentences['formats'] = {
  linkedin_connections: 'connections on LinkedIn',
  linkedin_invitations: 'invitations on LinkedIn',
  linkedin_messages: 'messages on LinkedIn',
  google_contacts: 'Google Contacts',
  outlook_contacts: 'contacts from Outlook',
  vcard: 'an address book',
  contacts_template: 'our table of contacts',
  activities_template: 'our table of activities',
  employers_template: 'our table of employers',
  mapped_csv: 'a table of people',
}

const expected: ImportSentences['expected'] = {
  date: 'a date',
  email: 'an e-mail address',
  url: 'a web address',
  number: 'a number',
}

const limits: ImportSentences['limits'] = {
  file_bytes: 'bytes in a file',
  inflated_bytes: 'bytes in all files of a zip',
  inflation_ratio: 'times the size of the zip',
  zip_entries: 'files in a zip',
  rows: 'rows',
  columns: 'columns',
  row_characters: 'characters in a row',
  unbalanced_lines: 'lines with a quotation mark that is never closed',
  card_characters: 'characters in a card',
}

const fields: ImportSentences['fields'] = {
  name: 'name',
  channel: 'channel',
  employer: 'employer',
  jobTitle: 'job title',
  email: 'e-mail address',
  profileUrl: 'profile',
  phone: 'phone number',
  knownSince: 'date you met',
  lastContactedAt: 'last contact',
  startingStage: 'starting stage',
  closeness: 'closeness',
  contactEveryDays: 'interval',
  influence: 'influence',
  yearsShared: 'years shared',
  note: 'note',
  offers: 'offers',
  needs: 'needs',
  tags: 'labels',
}

const channelReasons: ImportSentences['channelReasons'] = {
  channel_chosen: () => 'You chose it.',
  channel_said: () => 'The file says so.',
  channel_by_label: ({ label }) => `The file puts them in the group “${label}”.`,
  channel_by_past_employer: ({ employer }) => `They work at “${employer}”, where you used to work.`,
  channel_by_domain: ({ domain }) => `Their e-mail address is at ${domain}.`,
  channel_by_linkedin: () => 'They are a connection on LinkedIn, and nothing says more.',
  channel_unknown: () => 'Nothing says how you know them: please check.',
}

const skipped: ImportSentences['skipped'] = {
  left_out_by_choice: ({ count }) => `${people(count)} ${are(count)} left out, as you said.`,
  record_full: ({ count }) => `${entries(count)} ${are(count)} left out because your list is full.`,
  person_left_out: ({ count }) => `${entries(count)} ${are(count)} left out because the person is.`,
  logged_already: ({ count }) => `${entries(count)} ${are(count)} left out because you logged the same on that day.`,
  employer_listed: ({ count }) => `${plural(count, 'employer')} ${are(count)} left out, being on your list already.`,
  not_valid: ({ count }) => `${entries(count)} ${are(count)} left out because of what stands there.`,
}

const issues: ImportSentences['issues'] = {
  unknown_format: ({ allowed }) =>
    `This is none of the files that can be read: ${listed(allowed.map((format) => formats[format]))}.`,
  empty_file: () => 'The file is empty.',
  header_only: () => 'The file has a header and nothing below it.',
  not_text: () => 'This is no text file; a spreadsheet can be saved as CSV first.',
  unknown_characters: ({ count }) => `${plural(count, 'character')} could not be read.`,
  limit_exceeded: ({ limit, maximum }) =>
    `The file is too large: up to ${number(maximum)} ${limits[limit]} can be read.`,
  broken_zip: () => 'The zip is damaged or cut off; please download it again.',
  encrypted_zip: () => 'The zip is protected by a password; please unpack it first.',
  unsafe_path: () => 'A file in the zip has a name that leads elsewhere; it was left out.',
  nothing_in_zip: ({ allowed }) => `The zip holds none of the files that can be read, such as ${listed(allowed)}.`,
  unbalanced_quote: () => 'A quotation mark is opened and never closed; the line was read without it.',
  missing_column: ({ columns }) => `A column is missing: ${listed(columns)}, one of which is enough.`,
  broken_card: () => 'This card cannot be read.',
  no_name: () => 'There is no name.',
  blank_people: ({ count }) => `The file says nothing about ${people(count)}.`,
  extra_cells: ({ expected: columns, found }) =>
    `The row has ${plural(found, 'cell')}, and the header only ${number(columns)}.`,
  missing_cell: ({ column }) => `The column “${column}” is empty here.`,
  shortened: ({ column, maximum }) => `“${column}” was cut to ${plural(maximum, 'character')}.`,
  unreadable_cell: ({ column, text, expected: cell }) =>
    `“${text}” in the column “${column}” is not ${expected[cell]}, and was left out.`,
  too_small: ({ column, text, minimum }) =>
    `“${text}” in the column “${column}” is below ${number(minimum)}, and was left out.`,
  too_big: ({ column, text, maximum }) =>
    `“${text}” in the column “${column}” is above ${number(maximum)}, and was left out.`,
  not_one_of: ({ column, text, allowed }) => `“${text}” in the column “${column}” is none of ${listed(allowed)}.`,
  ambiguous_dates: ({ column, dayFirst }) =>
    `The dates in “${column}” can be read both ways; they were read with the ${dayFirst ? 'day' : 'month'} first.`,
  duplicate_row: ({ firstLine }) => `The same stands on line ${firstLine} already.`,
  few_matches: ({ invitations, matches }) =>
    `${matches === 0 ? 'None' : `Only ${number(matches)}`} of ${plural(invitations, 'invitation')} ${are(matches)} among the connections, which may be cut off or missing; the invitations were left out.`,
  unknown_owner: () => 'Whose messages these are cannot be told, so they were left out.',
  more_like_this: ({ count }) => `There ${nounFor(count, 'is', 'are')} ${number(count)} more like this.`,
}

/** What English says of imports. */
export const enForImports: ImportSentences = {
  tag: 'en',
  formats,
  expected,
  limits,
  fields,
  channelReasons,
  sensitiveChannel: 'This reveals something private, and is hidden from others: please check.',
  skipped,
  issues,
  at: ({ file, line, sentence }) => `${file}, line ${line}: ${sentence}`,
  left: {
    edited_since: 'It stays because it was changed after the import.',
    used_since: 'It stays because something added later names it.',
  },
  added: ({ count }) => `${people(count)} ${are(count)} new.`,
  updated: ({ count }) => `The files say something new of ${plural(count, 'person you have', 'people you have')}.`,
  unchanged: ({ count }) => `Of ${plural(count, 'person you have', 'people you have')} they say nothing new.`,
  activities: ({ count }) => `${plural(count, 'activity', 'activities')} ${are(count)} new.`,
  employers: ({ count }) => `${plural(count, 'employer')} ${are(count)} new on your list.`,
  conflicts: ({ count }) =>
    `In ${plural(count, 'field')} the files differ from what you have, which stays unless you say otherwise.`,
  questions: ({ count }) =>
    `${people(count)} may be somebody you have already: please say; until then they count as new.`,
  spread: ({ perWeek }) =>
    `About ${number(perWeek)} of them ${nounFor(perWeek, 'comes', 'come')} due each week, those who matter most first.`,
  nothingNew: 'There is nothing new in the files.',
}
