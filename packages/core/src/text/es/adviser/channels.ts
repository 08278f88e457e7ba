import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the channels. */
export const channelNames: AdviserSentences['channelNames'] = {
  family: null,
  friends_and_neighbors: null,
  past_coworkers: null,
  alumni: 'antiguos alumnos de su escuela',
  career_center: null,
  department: null,
  professional_association: null,
  nonprofit: null,
  service_club: null,
  place_of_worship: null,
  business_function: null,
  career_fair: null,
  networking_event: null,
  social_event: null,
  online_network: null,
}

/** Why each channel works. */
export const channelWhys: AdviserSentences['channelWhys'] = {
  family_wants_to_help: 'Su familia quiere ayudar, y nunca se sabe a quién conoce.',
  friends_forget_you_are_looking: 'Están en su propia vida y olvidan que la búsqueda sigue.',
  coworkers_saw_your_work: 'La gente con la que trabajó ha visto lo que sabe hacer y puede decirlo.',
  alumni_share_a_past: null,
  advisers_know_employers_and_alumni:
    'Allí conocen a empresas que contratan a gente de su escuela y a antiguos alumnos que ayudan con gusto.',
  professors_know_the_field: 'Sus profesores conocen a gente de su campo, y sus compañeros saben dónde se contrata.',
  leaders_of_the_profession_meet_there:
    'Allí se reúnen los líderes de su profesión y se enteran pronto de las vacantes.',
  hiring_authorities_volunteer: null,
  business_people_are_members: null,
  committee_members_like_to_help: null,
  connected_people_come_to_meet: null,
  recruiters_come_to_hire: null,
  everyone_there_wants_to_meet: null,
  relaxed_talk_builds_rapport: null,
  weak_ties_bring_new_information:
    'Las personas a las que conoce poco se enteran de empleos de los que su círculo cercano no sabe.',
}

/** How to get into each channel, in the infinitive. */
export const channelWaysIn: AdviserSentences['channelWaysIn'] = {
  reach_every_relative:
    'Mantener el contacto con toda su familia, cercana y lejana, también con primos y parientes políticos.',
  send_short_update: 'Enviar de vez en cuando un correo breve sobre cómo va la búsqueda.',
  reconnect_without_asking: 'Retomar el contacto sin pedir nada todavía.',
  search_alumni_directory: 'Mirar el directorio de antiguos alumnos de su escuela.',
  attend_alumni_event: 'Ir a un encuentro de antiguos alumnos.',
  book_adviser: 'Pedir una cita de orientación; muchos centros atienden también a quienes ya terminaron sus estudios.',
  attend_employer_visit: 'Averiguar qué empresas visitan su escuela e ir a conocerlas.',
  visit_office_hours: 'Ir a la hora de consulta de alguien que le dé clase.',
  attend_department_event: 'Ir a las charlas y encuentros de su facultad.',
  attend_as_guest: 'Buscar la manera de ir de visita a una reunión.',
  make_own_connections: 'Una vez allí, hacer contactos propios.',
  read_newsletter_for_events: 'Mirar en la página web y en el boletín qué reuniones admiten visitas.',
  volunteer_where_employers_sit:
    'Hacer voluntariado donde haya gente que contrata en la junta directiva: averiguar quién está en ella.',
  work_beside_board_members: 'Elegir una tarea que permita trabajar junto a miembros de la junta.',
  tell_religious_leader: 'Contarle a su líder religioso que busca trabajo.',
  join_volunteer_committee: 'Unirse a un comité de voluntariado.',
  attend_conference_or_after_hours: 'Ir a una conferencia, a una reunión o a un encuentro después del trabajo.',
  register_for_fair: 'Inscribirse y averiguar qué empresas estarán allí.',
  attend_open_event: 'Elegir un evento abierto al público.',
  accept_invitations: 'Decir que sí a las invitaciones, aunque sea por media hora.',
  write_short_personal_message: 'Escribir un mensaje breve y personal; decir qué tienen en común.',
}

/** The first things to do in each channel, in the infinitive. */
export const channelFirstSteps: AdviserSentences['channelFirstSteps'] = {
  list_relatives: 'Anotar a toda su familia, también a primos y parientes políticos, sin dejar a nadie fuera.',
  call_two_relatives: 'Llamar a dos familiares con quienes no habla desde hace tiempo.',
  ask_whom_they_know: 'Preguntar a dos familiares a quién conocen en su campo; nunca se sabe hasta que se pregunta.',
  write_update: 'Escribir a amistades y vecinos un correo de cinco líneas: qué busca y cómo va.',
  name_target_employers: 'Decir a dos amistades qué empresas le gustan y preguntar a quién conocen allí.',
  update_monthly: 'Apuntar en el calendario, para dentro de un mes, el próximo correo a amistades y vecinos.',
  list_past_coworkers: 'Anotar, empleo por empleo, a todas las personas con quienes ha trabajado.',
  ask_about_their_work: 'Escribir a alguien con quien trabajó y preguntarle en qué trabaja ahora.',
  offer_help_first: 'Ofrecer algo útil a alguien con quien trabajó, antes de pedir nada.',
  find_alumni_at_employers: 'Buscar a tres personas de su escuela que trabajen en empresas que le gustan.',
  ask_alumni_for_their_story: 'Escribir a alguien de su escuela y preguntarle cómo llegó a donde está.',
  meet_adviser: 'Pedir una cita en el centro de orientación profesional y decir qué empresas le gustan.',
  talk_at_employer_visit:
    'Apuntarse a la próxima visita de una empresa a su escuela y preguntar por su trabajo a una de las personas que vengan.',
  ask_adviser_for_alumni:
    'Pedir en el centro de orientación profesional dos nombres de antiguos alumnos de su campo a quienes escribir.',
  tell_professor: 'Contarle a alguien que le dé clase qué trabajo busca.',
  ask_two_classmates:
    'Preguntar a dos personas de su clase dónde han trabajado o se han postulado, y a quién conocieron.',
  ask_for_department_alumni:
    'Pedir en su facultad el nombre de alguien de su campo que ya terminó y a quien pueda escribir.',
  find_chapter: 'Buscar la asociación de su campo más cercana y preguntar si puede ir de visita.',
  find_open_meeting: 'Mirar en la página web y en el boletín de una asociación qué reunión próxima admite visitas.',
  ask_two_members: 'Ir a una reunión de la asociación y preguntar a dos miembros por su trabajo.',
  look_up_the_board:
    'Elegir una organización sin fines de lucro que le importe y averiguar quién está en su junta directiva.',
  offer_your_skill:
    'Ofrecer a una organización sin fines de lucro una tarde de ese trabajo por el que quiere darse a conocer.',
  work_beside_a_board_member:
    'Hacer voluntariado en una tarea junto a alguien de la junta directiva y preguntarle por su trabajo.',
  find_club_meeting: 'Averiguar cuándo se reúne el club de servicio más cercano, como Rotary o Kiwanis.',
  ask_for_guest_visit: 'Preguntar en un club de servicio, o a un miembro que conozca, si puede ir una vez de visita.',
  meet_two_club_members: 'Ir a una reunión del club, conversar con dos miembros y volver con sus nombres.',
  tell_leader_you_are_looking: 'Contarle a su líder religioso qué trabajo busca.',
  help_a_committee: 'Ofrecer ayuda una tarde en un comité de su lugar de culto.',
  sign_up_for_one: 'Apuntarse a una conferencia o a un encuentro después del trabajo en las próximas dos semanas.',
  ask_people_about_themselves: 'En el próximo evento, preguntar a dos personas por su vida y su trabajo.',
  follow_up_within_two_days: 'Escribir dos líneas a cada persona que conoció, antes de que pasen dos días del evento.',
  choose_five_employers: 'Elegir cinco empresas con las que quiere conversar en la próxima feria de empleo.',
  talk_before_handing_resume:
    'En la feria, conversar primero con cada empresa; entregar el currículum solo cuando lo pidan.',
  stand_by_food_or_exit: 'Ir a un evento y ponerse junto a la comida, los baños o la salida, por donde pasa más gente.',
  find_shared_connections: 'Buscar en línea a tres personas de su campo con quienes tenga un contacto en común.',
  ask_for_their_story: 'Escribir a alguien con quien tenga un contacto en común y preguntarle cómo llegó a donde está.',
  follow_up_once: 'Si alguien no ha respondido en una semana, escribirle una vez más y dejarlo descansar.',
}

/** How well one knows people met through a channel. */
export const ties: AdviserSentences['ties'] = {
  close: null,
  warm: 'personas con quienes comparte algo',
  cold: 'personas a las que aún no conoce',
}

/** Whom a channel reaches. */
export const reaches: AdviserSentences['reaches'] = {
  people_you_know: 'solo personas que ya conoce',
  new_people: null,
}
