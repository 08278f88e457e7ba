import type { ChannelId } from '../../channel/channels.ts'

/**
 * Words of labels that say through which channel somebody is known, in English and Spanish, as `wordsOf` leaves them.
 *
 * A label of several words counts where one of them, or all of them together, stands here. The first channel in this
 * order wins. Which words people use is an assumption.
 */
export const channelLabels = {
  family:
    'family,relatives,relative,cousins,cousin,siblings,parents,in laws,familia,familiares,familiar,parientes,primos,hermanos,tios',
  past_coworkers:
    'work,coworkers,coworker,co workers,colleagues,colleague,office,ex colleagues,trabajo,companeros,colegas,oficina',
  department:
    'department,faculty,professors,professor,teachers,classmates,departamento,facultad,profesores,profesor,docentes',
  alumni: 'alumni,alumnus,alumna,alumnae,university,college,school,exalumnos,egresados,universidad,colegio,escuela',
  career_center: 'career center,career centre,career services,centro de carreras,bolsa de trabajo',
  professional_association: 'association,chapter,society,asociacion,colegio profesional,gremio',
  service_club: 'rotary,lions,kiwanis,rotarios,leones,service club,club de servicio',
  nonprofit: 'volunteers,volunteer,volunteering,nonprofit,charity,ngo,voluntariado,voluntarios,ong',
  place_of_worship:
    'church,parish,congregation,mosque,synagogue,temple,bible study,choir,iglesia,parroquia,congregacion,mezquita,sinagoga,templo',
  career_fair: 'career fair,job fair,feria de empleo',
  networking_event: 'networking,meetup,meetups,networking event',
  business_function: 'conference,conferences,trade fair,congreso,conferencia,feria',
  friends_and_neighbors:
    'friends,friend,neighbors,neighbours,neighbor,neighbour,neighborhood,amigos,amigas,amistades,vecinos,vecinas,vecindario',
  social_event: 'party,fiesta',
} as const satisfies Readonly<Partial<Record<ChannelId, string>>>
