import type { Sentences } from '../sentences.ts'

/** Names of the channels. */
export const channelNames: Sentences['channelNames'] = {
  family: 'familia',
  friends_and_neighbors: 'amistades y vecinos',
  past_coworkers: 'antiguos compañeros de trabajo',
  alumni: 'antiguos alumnos de tu escuela',
  career_center: 'centro de orientación profesional',
  department: 'profesores y compañeros de estudios',
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
  family_wants_to_help: 'Tu familia quiere ayudarte, y nunca se sabe a quién conoce.',
  friends_forget_you_are_looking: 'Están en su propia vida y olvidan que sigues buscando.',
  coworkers_saw_your_work: 'Quienes trabajaron contigo han visto lo que sabes hacer y pueden decirlo.',
  alumni_share_a_past: 'Haber ido a la misma escuela basta para que la mayoría responda.',
  advisers_know_employers_and_alumni:
    'Allí conocen a empresas que contratan a gente de tu escuela y a antiguos alumnos que ayudan con gusto.',
  professors_know_the_field: 'Tus profesores conocen a gente de tu campo, y tus compañeros saben dónde se contrata.',
  leaders_of_the_profession_meet_there:
    'Allí se reúnen los líderes de tu profesión y se enteran pronto de las vacantes.',
  hiring_authorities_volunteer: 'Quienes contratan suelen hacer voluntariado, y algunos están en la junta directiva.',
  business_people_are_members: 'Sus miembros suelen ser gente de empresa que conoce a muchas personas.',
  committee_members_like_to_help: 'Quienes sirven en sus comités suelen ayudar con gusto.',
  connected_people_come_to_meet: 'Allí va gente bien relacionada para conocer a otras personas.',
  recruiters_come_to_hire: 'Las empresas van porque están contratando.',
  everyone_there_wants_to_meet: 'Toda la gente que va quiere conocer a alguien nuevo.',
  relaxed_talk_builds_rapport: 'Una charla relajada acerca más que una charla de negocios.',
  weak_ties_bring_new_information:
    'Las personas que conoces poco se enteran de empleos de los que tu círculo cercano no sabe.',
}

/** How to get into each channel. */
export const channelWaysIn: Sentences['channelWaysIn'] = {
  reach_every_relative:
    'Mantén el contacto con toda tu familia, cercana y lejana, también con primos y parientes políticos.',
  send_short_update: 'Envía de vez en cuando un correo breve sobre cómo va tu búsqueda.',
  reconnect_without_asking: 'Retoma el contacto sin pedir nada todavía.',
  search_alumni_directory: 'Mira el directorio de antiguos alumnos de tu escuela.',
  attend_alumni_event: 'Ve a un encuentro de antiguos alumnos.',
  book_adviser: 'Pide una cita de orientación; muchos centros atienden también a quienes ya terminaron sus estudios.',
  attend_employer_visit: 'Averigua qué empresas visitan tu escuela y ve a conocerlas.',
  visit_office_hours: 'Ve a la hora de consulta de alguien que te dé clase.',
  attend_department_event: 'Ve a las charlas y encuentros de tu facultad.',
  attend_as_guest: 'Busca la manera de ir de visita a una reunión.',
  make_own_connections: 'Una vez allí, haz tus propios contactos.',
  read_newsletter_for_events: 'Mira en la página web y en el boletín qué reuniones admiten visitas.',
  volunteer_where_employers_sit:
    'Haz voluntariado donde haya gente que contrata en la junta directiva: averigua quién está en ella.',
  work_beside_board_members: 'Elige una tarea que te permita trabajar junto a miembros de la junta.',
  tell_religious_leader: 'Cuéntale a tu líder religioso que buscas trabajo.',
  join_volunteer_committee: 'Únete a un comité de voluntariado.',
  attend_conference_or_after_hours: 'Ve a una conferencia, a una reunión o a un encuentro después del trabajo.',
  register_for_fair: 'Inscríbete y averigua qué empresas estarán allí.',
  attend_open_event: 'Elige un evento abierto al público.',
  accept_invitations: 'Di que sí a las invitaciones, aunque sea por media hora.',
  write_short_personal_message: 'Escribe un mensaje breve y personal; di qué tienen en común.',
}

/** The first things to do in each channel. Each can be said alone: something to do, with a person or a thing, and an end. */
export const channelFirstSteps: Sentences['channelFirstSteps'] = {
  list_relatives: 'Anota a toda tu familia, también a primos y parientes políticos, sin dejar a nadie fuera.',
  call_two_relatives: 'Llama a dos familiares con quienes no hablas desde hace tiempo.',
  ask_whom_they_know: 'Pregunta a dos familiares a quién conocen en tu campo; nunca se sabe hasta que se pregunta.',
  write_update: 'Escribe a amistades y vecinos un correo de cinco líneas: qué buscas y cómo va.',
  name_target_employers: 'Di a dos amistades qué empresas te gustan y pregunta a quién conocen allí.',
  update_monthly: 'Apunta en tu calendario, para dentro de un mes, el próximo correo a amistades y vecinos.',
  list_past_coworkers: 'Anota, empleo por empleo, a todas las personas con quienes has trabajado.',
  ask_about_their_work: 'Escribe a alguien con quien trabajaste y pregúntale en qué trabaja ahora.',
  offer_help_first: 'Ofrece algo útil a alguien con quien trabajaste, antes de pedir nada.',
  find_alumni_at_employers: 'Busca a tres personas de tu escuela que trabajen en empresas que te gustan.',
  ask_alumni_for_their_story: 'Escribe a alguien de tu escuela y pregúntale cómo llegó a donde está.',
  meet_adviser: 'Pide una cita en el centro de orientación profesional y di qué empresas te gustan.',
  talk_at_employer_visit:
    'Apúntate a la próxima visita de una empresa a tu escuela y pregunta por su trabajo a una de las personas que vengan.',
  ask_adviser_for_alumni:
    'Pide en el centro de orientación profesional dos nombres de antiguos alumnos de tu campo a quienes escribir.',
  tell_professor: 'Cuéntale a alguien que te dé clase qué trabajo buscas.',
  ask_two_classmates:
    'Pregunta a dos personas de tu clase dónde han trabajado o se han postulado, y a quién conocieron.',
  ask_for_department_alumni:
    'Pide en tu facultad el nombre de alguien de tu campo que ya terminó y a quien puedas escribir.',
  find_chapter: 'Busca la asociación de tu campo más cercana y pregunta si puedes ir de visita.',
  find_open_meeting: 'Mira en la página web y en el boletín de una asociación qué reunión próxima admite visitas.',
  ask_two_members: 'Ve a una reunión de la asociación y pregunta a dos miembros por su trabajo.',
  look_up_the_board:
    'Elige una organización sin fines de lucro que te importe y averigua quién está en su junta directiva.',
  offer_your_skill:
    'Ofrece a una organización sin fines de lucro una tarde de ese trabajo por el que quieres que te conozcan.',
  work_beside_a_board_member:
    'Haz voluntariado en una tarea junto a alguien de la junta directiva y pregúntale por su trabajo.',
  find_club_meeting: 'Averigua cuándo se reúne el club de servicio más cercano, como Rotary o Kiwanis.',
  ask_for_guest_visit: 'Pregunta en un club de servicio, o a un miembro que conozcas, si puedes ir una vez de visita.',
  meet_two_club_members: 'Ve a una reunión del club y vuelve con los nombres de dos miembros con quienes conversaste.',
  tell_leader_you_are_looking: 'Cuéntale a tu líder religioso qué trabajo buscas.',
  help_a_committee: 'Ofrece ayudar una tarde en un comité de tu lugar de culto.',
  sign_up_for_one: 'Apúntate a una conferencia o a un encuentro después del trabajo en las próximas dos semanas.',
  ask_people_about_themselves: 'En el próximo evento, pregunta a dos personas por su vida y su trabajo.',
  follow_up_within_two_days: 'Escribe dos líneas a cada persona que conociste, antes de que pasen dos días del evento.',
  choose_five_employers: 'Elige cinco empresas con las que quieres conversar en la próxima feria de empleo.',
  talk_before_handing_resume:
    'En la feria, conversa primero con cada empresa; entrega tu currículum solo cuando te lo pidan.',
  stand_by_food_or_exit: 'Ve a un evento y ponte junto a la comida, los baños o la salida, por donde pasa más gente.',
  find_shared_connections: 'Busca en línea a tres personas de tu campo con quienes tengas un contacto en común.',
  ask_for_their_story: 'Escribe a alguien con quien tengas un contacto en común y pregúntale cómo llegó a donde está.',
  follow_up_once: 'Si alguien no ha respondido en una semana, escríbele una vez más y déjalo descansar.',
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
  open: 'abierto a todo el mundo',
  event: 'por medio de un evento',
  guest_or_member: 'de visita o como miembro',
  shared_past: 'por un pasado en común',
  member: 'para quien forma parte',
}
