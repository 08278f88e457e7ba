import type { Sentences } from '../sentences.ts'
import { nounFor, plural } from './numbers.ts'

/** Why two contacts may, or may not, be one person. */
export const duplicateReasons: Sentences['duplicateReasons'] = {
  same_email: ({ first }) => `Los dos tienen el correo ${first}.`,
  same_role_email: ({ first }) => `Los dos tienen ${first}, una dirección que varias personas pueden compartir.`,
  different_email: ({ first, second }) => `Sus correos son distintos: ${first} y ${second}.`,
  same_profile: ({ first }) => `Los dos tienen el perfil ${first}.`,
  different_profile: ({ first, second }) => `Sus perfiles son distintos: ${first} y ${second}.`,
  same_name: ({ first }) => `Los dos se llaman «${first}».`,
  transposed_name: ({ first, second }) => `${first} y ${second} tienen los mismos nombres en otro orden.`,
  partial_name: ({ first, second }) => `A uno de los nombres ${first} y ${second} le falta una parte del otro.`,
  nickname: ({ first, second }) => `Uno de los nombres ${first} y ${second} es la forma corta del otro.`,
  name_initial: ({ first, second }) => `Uno de los nombres ${first} y ${second} da solo una inicial.`,
  similar_name: ({ first, second }) => `${first} y ${second} se escriben de forma parecida.`,
  one_name_part: ({ first, second }) => `${first} y ${second} solo comparten un nombre.`,
  other_names_differ: ({ first, second }) => `${first} y ${second} se distinguen en otro nombre.`,
  different_name: ({ first, second }) => `Sus nombres son distintos: ${first} y ${second}.`,
  different_generation: ({ first, second }) => `${first} y ${second} parecen de dos generaciones.`,
  one_generation: ({ first, second }) =>
    `Solo uno de ${first} y ${second} dice de qué generación es: pueden ser madre o padre e hijo.`,
  same_employer: ({ first }) => `Los dos trabajan en «${first}».`,
  different_employer: ({ first, second }) => `Trabajan en «${first}» y en «${second}».`,
  same_job_title: ({ first }) => `Los dos tienen el puesto «${first}».`,
  common_email: ({ names }) =>
    `${plural(names, 'nombre distinto', 'nombres distintos')} ${nounFor(names, 'comparte', 'comparten')} este correo.`,
  common_profile: ({ names }) =>
    `${plural(names, 'nombre distinto', 'nombres distintos')} ${nounFor(names, 'comparte', 'comparten')} este perfil.`,
  common_name: ({ contacts }) => `${plural(contacts, 'contacto')} ${nounFor(contacts, 'lleva', 'llevan')} este nombre.`,
}

/** How sure it is that two contacts are one person. */
export const duplicateVerdicts: Sentences['duplicateVerdicts'] = {
  likely: 'Es probable que sean la misma persona.',
  possible: 'Podrían ser la misma persona.',
  unlikely: 'Probablemente son dos personas.',
}
