import type { Sentences } from '../sentences.ts'
import { nounFor, plural } from './numbers.ts'

/** Why two contacts may, or may not, be one person. */
export const duplicateReasons: Sentences['duplicateReasons'] = {
  same_email: ({ first }) => `Both have the e-mail address ${first}.`,
  same_role_email: ({ first }) => `Both have ${first}, an address that several people may share.`,
  different_email: ({ first, second }) => `Their e-mail addresses differ: ${first} and ${second}.`,
  same_profile: ({ first }) => `Both have the profile ${first}.`,
  different_profile: ({ first, second }) => `Their profiles differ: ${first} and ${second}.`,
  same_name: ({ first }) => `Both are called “${first}”.`,
  transposed_name: ({ first, second }) => `${first} and ${second} have the same names in another order.`,
  partial_name: ({ first, second }) => `One of ${first} and ${second} leaves out a part of the other.`,
  nickname: ({ first, second }) => `One of ${first} and ${second} is a short form of the other.`,
  name_initial: ({ first, second }) => `One of ${first} and ${second} gives only an initial.`,
  similar_name: ({ first, second }) => `${first} and ${second} are spelled alike.`,
  one_name_part: ({ first, second }) => `${first} and ${second} share only one name.`,
  other_names_differ: ({ first, second }) => `${first} and ${second} differ in another name.`,
  different_name: ({ first, second }) => `Their names differ: ${first} and ${second}.`,
  different_generation: ({ first, second }) => `${first} and ${second} seem to be of two generations.`,
  one_generation: ({ first, second }) =>
    `Only one of ${first} and ${second} says which generation it is: they may be parent and child.`,
  same_employer: ({ first }) => `Both work at “${first}”.`,
  different_employer: ({ first, second }) => `They work at “${first}” and “${second}”.`,
  same_job_title: ({ first }) => `Both have the title “${first}”.`,
  common_email: ({ names }) =>
    `${plural(names, 'different name')} ${nounFor(names, 'shares', 'share')} this e-mail address.`,
  common_profile: ({ names }) =>
    `${plural(names, 'different name')} ${nounFor(names, 'shares', 'share')} this profile.`,
  common_name: ({ contacts }) => `${plural(contacts, 'contact')} ${nounFor(contacts, 'bears', 'bear')} this name.`,
}

/** How sure it is that two contacts are one person. */
export const duplicateVerdicts: Sentences['duplicateVerdicts'] = {
  likely: 'They are likely one person.',
  possible: 'They may be one person.',
  unlikely: 'They are probably two people.',
}
