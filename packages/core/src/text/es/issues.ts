import { didYouMean } from '../did-you-mean.ts'
import type { Sentences } from '../sentences.ts'
import { belowMinimum, bound, expectation } from './expectations.ts'
import { listed } from './numbers.ts'

/** What is wrong with an input and what is allowed. */
export const issues: Sentences['issues'] = {
  required: () => 'Este dato es obligatorio.',
  invalid_type: ({ expected }) => `Este dato debe ser ${expectation(expected)}.`,
  invalid_format: ({ expected }) => `Este dato debe ser ${expectation(expected)}.`,
  too_small: ({ minimum }) => belowMinimum(minimum),
  too_big: ({ maximum }) => `Lo máximo permitido es ${bound(maximum)}.`,
  not_one_of: ({ allowed }) => `Se permite: ${allowed.join(', ')}.`,
  unrecognized_field: ({ fields }) => `Aquí no se conoce: ${listed(fields)}.`,
  unknown_channel: ({ channel, allowed }) =>
    `No existe el canal «${channel}».${meant(channel, allowed)} Se permite: ${allowed.join(', ')}.`,
  unknown_seeker: ({ seekerId }) => `No existe ninguna persona en búsqueda con el id «${seekerId}».`,
  unknown_contact: ({ contactId }) => `No existe ningún contacto con el id «${contactId}».`,
  unknown_activity: ({ activityId }) => `No existe ninguna actividad con el id «${activityId}».`,
  unknown_appointment: ({ appointmentId }) => `No existe ninguna cita con el id «${appointmentId}».`,
  unknown_merge: ({ mergeId }) => `No hay ninguna fusión con el id «${mergeId}» que se pueda deshacer.`,
  unknown_target_employer: ({ targetEmployerId }) =>
    `No existe ninguna empresa elegida con el id «${targetEmployerId}».`,
  unknown_api_key: ({ apiKeyId }) => `No existe ninguna clave de API con el id «${apiKeyId}».`,
  unreachable_stage: ({ stage }) => `Ninguna fila y ningún hecho lleva a la etapa «${stage}».`,
  dead_end: ({ stage }) => `La etapa «${stage}» debe llevar a una posterior; solo la última no lleva a ninguna (null).`,
  opens_by_itself: ({ stage }) => `La etapa «${stage}» no pide nada antes de que se abra la siguiente.`,
  same_contact: ({ contactId }) => `Hacen falta dos contactos distintos; los dos son «${contactId}».`,
  introduced_in_a_circle: ({ contactIds }) =>
    `Nadie se presenta a sí mismo, ni directamente ni por medio de otros; aquí ocurre con: ${listed(contactIds)}.`,
  not_possible_now: ({ event, state, allowed }) =>
    `«${event}» no es posible en el estado «${state}». Es posible: ${allowed.join(', ') || 'nada'}.`,
  version_conflict: ({ version, current }) =>
    `Esto cambió entre tanto: se esperaba la versión ${version} y ahora es la ${current}. Míralo de nuevo y decide.`,
  duplicate_id: ({ id, firstPath }) =>
    firstPath.length > 0 ? `El id «${id}» ya se usa en ${firstPath.join('.')}.` : `El id «${id}» ya se usa.`,
  duplicate_employer: ({ employer, firstPath }) =>
    firstPath.length > 0
      ? `«${employer}» ya está en la lista, en ${firstPath.join('.')}.`
      : `«${employer}» ya está en la lista.`,
  before_contact_known: ({ at, knownSince }) => `${at} es anterior a cuando conociste a este contacto (${knownSince}).`,
  in_the_future: ({ at, now }) => `${at} está en el futuro; ahora es ${now}.`,
  in_the_past: ({ at, now }) => `${at} ya pasó; ahora es ${now}. Elige un momento posterior.`,
  goal_in_the_past: ({ by, now }) => `La fecha de la meta, ${by}, ya pasó; ahora es ${now}. Elige una posterior.`,
}

function meant(channel: string, allowed: readonly string[]): string {
  const near = didYouMean(channel, allowed)
  return near === undefined ? '' : ` ¿Querías decir «${near}»?`
}
