import type { Sentences } from '../sentences.ts'

/** Names of the channels. */
export const channelNames: Sentences['channelNames'] = {
  family: 'familia',
  friends_and_neighbors: 'amistades y vecinos',
  past_coworkers: 'antiguos compañeros de trabajo',
  alumni: 'antiguos alumnos de tu escuela',
  professional_association: 'asociaciones profesionales',
  nonprofit: 'organizaciones sin fines de lucro',
  service_club: 'clubes de servicio y cívicos',
  place_of_worship: 'lugar de culto',
  business_function: 'actos empresariales',
  career_fair: 'ferias de empleo',
  networking_event: 'eventos para hacer contactos',
  social_event: 'eventos sociales',
  online_network: 'red en línea',
}

/** Why each channel works. */
export const channelWhys: Sentences['channelWhys'] = {
  family_wants_to_help: 'Tus familiares quieren ayudarte, y nunca se sabe a quién conocen.',
  friends_forget_you_are_looking: 'Amistades y vecinos están ocupados con su vida y olvidan que sigues buscando.',
  coworkers_saw_your_work: 'Quienes trabajaron contigo han visto lo que sabes hacer y pueden decirlo.',
  alumni_share_a_past: 'Haber ido a la misma escuela basta para que la mayoría responda.',
  leaders_of_the_profession_meet_there:
    'Allí se reúnen los líderes de tu profesión y pronto se enteran de las vacantes.',
  hiring_authorities_volunteer: 'Quienes contratan suelen hacer voluntariado, y algunos están en la junta directiva.',
  business_people_are_members: 'Sus miembros suelen ser gente de empresa que conoce a muchas personas.',
  committee_members_like_to_help: 'Quienes sirven en sus comités suelen ayudar con gusto.',
  connected_people_come_to_meet: 'Allí va gente bien relacionada para conocer a otras personas.',
  recruiters_come_to_hire: 'Las empresas van porque están contratando.',
  everyone_there_wants_to_meet: 'Todos los que van quieren conocer a alguien nuevo.',
  relaxed_talk_builds_rapport: 'Una charla relajada acerca más que una charla de negocios.',
  weak_ties_bring_new_information:
    'Las personas que conoces poco se enteran de empleos de los que tu círculo cercano no sabe.',
}

/** How to get into each channel. */
export const channelWaysIn: Sentences['channelWaysIn'] = {
  reach_every_relative: 'Comunícate con cada miembro de tu familia, cercana y lejana.',
  send_short_update: 'Envía de vez en cuando un correo breve sobre cómo va tu búsqueda.',
  reconnect_without_asking: 'Retoma el contacto sin pedir nada todavía.',
  search_alumni_directory: 'Busca en el directorio de antiguos alumnos de tu escuela.',
  attend_alumni_event: 'Ve a un encuentro de antiguos alumnos.',
  attend_as_guest: 'Pregunta si puedes ir como invitado a una reunión.',
  read_newsletter_for_events: 'Mira en la página web y en el boletín qué eventos aceptan invitados.',
  volunteer_for_a_cause: 'Hazte voluntario de una causa que te importe.',
  work_beside_board_members: 'Elige una tarea que te permita trabajar junto a miembros de la junta.',
  tell_religious_leader: 'Di a tu líder religioso que buscas trabajo.',
  join_volunteer_committee: 'Únete a un comité de voluntarios.',
  attend_conference_or_after_hours: 'Ve a una conferencia o a un encuentro después del trabajo.',
  register_for_fair: 'Inscríbete y averigua qué empresas estarán allí.',
  attend_open_event: 'Elige un evento abierto a todos.',
  accept_invitations: 'Di que sí a las invitaciones.',
  write_short_personal_message: 'Escribe un mensaje breve y personal; di qué tienen en común.',
}

/** The first things to do in each channel. */
export const channelFirstSteps: Sentences['channelFirstSteps'] = {
  list_relatives: 'Haz una lista de toda tu familia, también primos y parientes políticos.',
  call_two_relatives: 'Llama a dos de ellos esta semana.',
  ask_whom_they_know: 'Pregunta a quién conocen, no si tienen un empleo para ti.',
  write_update: 'Escribe cinco líneas: qué buscas, dónde y cómo va.',
  name_target_employers: 'Nombra las empresas en las que te gustaría trabajar.',
  update_monthly: 'Envía las siguientes noticias dentro de un mes.',
  list_past_coworkers: 'Haz una lista de todas las personas con quienes has trabajado.',
  ask_about_their_work: 'Pregunta en qué trabajan ahora.',
  offer_help_first: 'Ofrece algo útil antes de pedir.',
  find_alumni_at_employers: 'Busca antiguos alumnos en las empresas que te gustan.',
  ask_for_their_story: 'Pregunta cómo llegaron a donde están.',
  find_chapter: 'Busca la sede más cercana y su próxima reunión.',
  ask_for_guest_visit: 'Pregunta si puedes ir como invitado.',
  talk_to_two_members: 'Ten una conversación de verdad con dos miembros.',
  choose_cause: 'Elige una causa a la que ayudarías de todos modos.',
  offer_your_skill: 'Ofrece la habilidad por la que quieres que te conozcan.',
  learn_who_sits_on_the_board: 'Averigua quién está en la junta directiva.',
  find_club_meeting: 'Averigua cuándo se reúne el club más cercano.',
  ask_a_member_to_bring_you: 'Pide a un miembro que te lleve.',
  tell_leader_you_are_looking: 'Di al líder qué tipo de trabajo buscas.',
  help_at_one_occasion: 'Ayuda en una ocasión.',
  pick_one_event: 'Elige un evento de las próximas dos semanas.',
  ask_people_about_themselves: 'Pregunta a las personas por su vida y su trabajo.',
  follow_up_within_two_days: 'Escribe antes de dos días a las personas que conociste.',
  choose_five_employers: 'Elige cinco empresas con las que conversar.',
  talk_before_handing_resume: 'Conversa primero; entrega tu currículum solo cuando te lo pidan.',
  stand_by_food_or_exit: 'Ponte cerca de la comida, los baños o la salida, por donde pasa más gente.',
  find_shared_connections: 'Busca personas con quienes tengas un contacto en común.',
  follow_up_once: 'Si nadie responde, vuelve a escribir una vez después de una semana.',
}

/** How well one knows people met through a channel. */
export const ties: Sentences['ties'] = {
  close: 'personas cercanas',
  warm: 'personas con quienes compartes algo',
  cold: 'personas nuevas para ti',
}

/** Whom a channel reaches. */
export const reaches: Sentences['reaches'] = {
  people_you_know: 'solo personas que ya conoces',
  new_people: 'también personas nuevas',
}

/** What is needed to get in. */
export const accesses: Sentences['accesses'] = {
  open: 'abierto a todos',
  event: 'por medio de un evento',
  guest_or_member: 'como invitado o miembro',
  shared_past: 'por un pasado en común',
}
