import { countIn } from './count-in.ts'
import type { MoreMessages } from './en-more.ts'
import type { Messages } from './en.ts'
import { percentIn } from './percent-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('es')
const number = numberIn('es')
const percent = percentIn('es')

/** `las 14:00`, `el lunes`. */
const the = (when: string) => (/^\d\d:/.test(when) ? `las ${when}` : `el ${when}`)

/** `a las 14:00`, `el lunes`. */
const on = (when: string) => (/^\d\d:/.test(when) ? `a las ${when}` : `el ${when}`)

/** Spanish, with “usted”. */
export const es: Messages & MoreMessages = {
  language: 'es',
  title: 'Opinión y ayuda',
  close: 'Cerrar',
  sections: 'Secciones',
  tabs: { feedback: 'Opinión', tips: 'Consejos', ask: 'Ayuda', news: 'Novedades' },
  rating: '¿Cuánto le ayuda esta pantalla?',
  ratings: ['Nada', 'Poco', 'Regular', 'Bastante', 'Mucho'],
  reason: '¿Qué le dificulta el trabajo?',
  optional: 'opcional',
  reasons: {
    'no-benefit': 'No le veo ninguna ventaja',
    'too-complex': 'Demasiado complejo o arriesgado',
    'does-not-fit': 'No encaja con mi forma de trabajar',
    broken: 'Algo no funciona',
  },
  text: 'Con sus palabras',
  textHint: 'Por favor, no incluya nombres.',
  preview: 'Esto es todo lo que se enviará',
  previewEmpty: 'Todavía nada.',
  exact: 'Los datos exactos',
  screen: 'Pantalla',
  element: 'Elemento',
  tip: 'Consejo',
  department: 'Departamento',
  random: 'Número aleatorio',
  randomWhy: 'para que cuente una sola vez',
  receipt: 'Recibo',
  receiptWhy: 'solo este navegador puede retirarlo',
  neverSent: 'Sin nombre, dispositivo, registro ni hora.',
  send: 'Enviar de forma anónima',
  sendLater: (span) =>
    span
      ? `Se envía en un momento al azar, en menos de ${span}, o al salir de la página.`
      : 'Se envía de inmediato.',
  saySomething: 'Elija un número o un motivo, o escriba algo.',
  notStored: 'No se pudo guardar y no se ha enviado. Vuelva a intentarlo más tarde.',
  thanks: 'Gracias. Se le ha escuchado.',
  thanksNext: 'Cuenta junto con lo que dicen los demás, en grupos de cinco personas o más.',
  thanksReason: {
    'no-benefit': 'Esto puede resultarle útil:',
    'too-complex': 'Esto puede facilitárselo:',
    'does-not-fit': 'Usted sabe cómo se hace el trabajo. Ayude a mejorarlo:',
    broken:
      'Gracias por avisar. El equipo mira primero lo que comunican varias personas. Su respuesta aparecerá en esta pantalla y en «Novedades».',
  },
  another: 'Decir otra cosa',
  tipsHere: 'Lo que le aporta esta pantalla',
  noTips: 'Aún no hay consejos para esta pantalla.',
  loading: 'Cargando…',
  noContent:
    'No se han podido cargar los consejos, las novedades ni las personas. Vuelva a abrir este panel para intentarlo de nuevo. Lo que envíe se conserva de todos modos.',
  moreTips: (tips) => `Más consejos (${number(tips)})`,
  how: 'Cómo se hace',
  vouched: (author, until) => `${author} responde de ello, hasta el ${until}`,
  verdicts: { 'true-for-me': 'Cierto para mí', 'not-for-me': 'No es para mí' },
  verdictLeaves: 'Al pulsar se envían el consejo, su respuesta y un número aleatorio, nada más.',
  verdictSent: 'Gracias.',
  askTitle: 'Alguien que lo sabe',
  channels: {
    teams: 'Chat de Teams',
    slack: 'Slack',
    mail: 'Correo',
    phone: 'Llamar',
    booking: 'Reservar una cita',
  },
  draft: (screen) => `Tengo una pregunta sobre esta pantalla: ${screen}`,
  opensDraft: (channels) => `${channels}: abre un borrador.`,
  opensBare: (channels) => `${channels}: se abre sin nada escrito.`,
  askPrivate: 'Nada de ello pasa por Candor.',
  notDelivered: (answers) =>
    count(answers, {
      one: 'Una de sus respuestas no fue aceptada.',
      other: '# de sus respuestas no fueron aceptadas.',
    }),
  whyNot: 'Ver por qué',
  newsTitle: 'Qué hay de nuevo',
  noNews: 'Por ahora no hay novedades.',
  newsKinds: {
    status: 'Dónde estamos',
    feature: 'Nueva función',
    practice: 'Buena práctica',
    process: 'Proceso',
    problem: 'Problema conocido',
  },
  privacyTitle: 'Lo que sale de este navegador',
  privacyText:
    'Solo lo que usted envía. Nunca clics, páginas vistas, nombres, dispositivos, registros ni horas. Los resultados se muestran solo para grupos de cinco personas o más, los textos de diez.',
  privacyLimits:
    'Lo que Candor no puede impedir: su empresa gestiona este dispositivo y su red, y un estilo de escritura puede delatar a alguien.',
  manifest: 'Todos los datos que pueden salir, con su fin y su plazo de conservación',
  ledger: 'Lo que se envió desde este navegador, y lo pendiente',
  ledgerKeeps: (most) =>
    count(most, {
      one: 'La lista conserva el último envío.',
      other: 'La lista conserva los últimos # envíos.',
    }),
  ledgerEmpty: 'No se ha enviado nada desde este navegador.',
  outboxFull:
    'Hay tantas respuestas a la espera del servicio de recogida que por ahora no se aceptan más.',
  storeSilent:
    'El almacenamiento de este navegador aún no responde. Lo que envíe espera aquí, y nada se pierde mientras esta página siga abierta.',
  notDurable: 'Este navegador no guarda nada: lo pendiente se pierde al cerrar la página.',
  states: { waiting: 'En espera', sent: 'Enviado', refused: 'Rechazado', withdrawn: 'Retirado' },
  refusals: {
    'unknown-kind': 'El servicio de recogida no conoce este tipo de respuesta.',
    'unknown-key': 'Contenía algo que no puede enviarse.',
    'missing-key': 'Le faltaba algo.',
    'wrong-type': 'Algo en la respuesta tenía una forma incorrecta.',
    'out-of-range': 'Un valor no está entre los que se pueden elegir.',
    'too-long': 'Era demasiado largo.',
    empty: 'No decía nada.',
    'not-in-content': 'Aquello a lo que responde ya no existe.',
    'not-open': 'La encuesta no está abierta.',
    'department-too-small': 'Su departamento es demasiado pequeño para mantener el anonimato.',
    'not-accepted': 'El servicio de recogida no pudo leerlo.',
    'given-up':
      'Durante 30 días nadie ha confirmado si llegó. Candor ya no lo envía, para que nunca cuente dos veces.',
  },
  kinds: {
    feedback: 'Opinión',
    survey: 'Encuesta',
    idea: 'Idea',
    vote: 'Voto',
    tip: 'Respuesta a un consejo',
    ask: 'Pregunta contada',
  },
  withdraw: 'Retirar',
  withdrawals: {
    gone: 'Retirado.',
    unsure:
      'Ya no se enviará. Si había llegado sin respuesta, puede formar parte de un grupo publicado.',
    'kept-back':
      'Ya no se envía. No se puede acceder al servicio de recogida: si ya lo tiene, se le comunicará cuando vuelva a abrir este panel.',
    published: 'Demasiado tarde: ya forma parte de un grupo publicado o se borró sin publicarse.',
    unreachable: 'No se puede acceder al servicio de recogida. Vuelva a intentarlo más tarde.',
  },
  openOffer: 'Echar un vistazo (pestaña nueva)',
  orTalk: 'O háblelo en persona:',
  statuses: { open: 'Abierta', planned: 'Prevista', done: 'Hecha', declined: 'Descartada' },
  ask: {
    about: '¿De qué se trata?',
    anything: 'Cualquier cosa',
    here: 'En esta pantalla',
    topics: 'Temas',
    chooseFirst:
      'Elija un tema: quienes lo conocen aparecen primero, y con un clic el equipo ve que ahí falta ayuda.',
    knows: (topics) => `conoce: ${topics}`,
    speaks: (languages) => `habla ${languages}`,
    until: (when) => `Disponible, hasta ${the(when)} (su hora)`,
    from: (when, isTime) => `Desde ${the(when)}${isTime ? ' (su hora)' : ''}`,
    back: (when, isTime) => `Ausente, vuelve ${on(when)}${isTime ? ' (su hora)' : ''}`,
    notThere: 'No disponible por el momento',
    others: 'Otras personas que pueden ayudar',
    more: (people) => `Más personas (${number(people)})`,
    nobody:
      'Aún no se ha indicado a nadie a quien preguntar. Diga al equipo lo que busca: lee primero lo que dicen varias personas.',
    feedback: 'Dar mi opinión',
    hadQuestion: 'Aquí tuve una pregunta',
    counted: 'Contada',
    countedThanks: 'Gracias. Muestra dónde falta ayuda. Un tema cuenta una vez por semana.',
    leaves: (withDepartment) =>
      withDepartment
        ? 'Al pulsar se envían el tema, su departamento y un número aleatorio, nada más.'
        : 'Al pulsar se envían el tema y un número aleatorio, nada más.',
  },
  news: {
    isNew: 'Sin leer',
    here: 'sobre esta pantalla',
    since: (day) => `Desde el ${day}`,
    more: (news) => `Más novedades (${number(news)})`,
    digest: 'En resumen',
    earlier: 'Resúmenes anteriores',
    quarter: (quarter, year) => `${quarter}.º trimestre de ${year}`,
    newIdeas: 'Nuevas ideas',
  },
  search: {
    label: 'Buscar consejos, novedades y personas',
    nothing: 'Sin resultados.',
    found: (results) => count(results, { one: 'Un resultado', other: '# resultados' }),
    kinds: {
      tip: 'Consejo',
      person: 'Alguien que lo sabe',
      answer: 'Dicho: esta es la respuesta',
      idea: 'Idea',
    },
    more: (results) => `Más resultados (${number(results)})`,
    notIt: '¿No es lo que buscaba?',
    ask: 'Preguntar a alguien',
  },
  replies: {
    title: 'Dicho: esta es la respuesta',
    quote: (said) => `«${said}»`,
    after: (days) =>
      days === 0
        ? 'respuesta el mismo día'
        : count(days, { one: 'respuesta tras # día', other: 'respuesta tras # días' }),
    gotIt: 'Entendido',
    all: 'Todas las respuestas',
    earlier: (answers) => `Respuestas anteriores (${number(answers)})`,
  },
  ideas: {
    title: 'Ideas',
    vote: 'Votar',
    voted: 'Ya ha votado',
    voteCounts: 'Gracias. Cuenta junto con los votos de los demás.',
    voteLeaves: 'Un voto envía el nombre de la idea y un número aleatorio, nada más.',
    propose: 'Proponer una idea',
    text: '¿Qué le ayudaría en su trabajo?',
    hint: 'Por favor, no incluya nombres. El equipo la lee y publica lo que se puede someter a votación.',
    similar: '¿Es una de estas? Entonces basta con un voto.',
    empty: 'Escriba primero su idea.',
    cancel: 'Cancelar',
    thanks:
      'Gracias por su idea. Puede retirarla en «Lo que sale de este navegador» hasta que se publique en un grupo.',
  },
  survey: {
    extent: (questions, branches, until) =>
      `${branches ? 'Como máximo ' : ''}${count(questions, { one: '# pregunta', other: '# preguntas' })}, hasta el ${until}. Es anónima.`,
    answer: 'Responder',
    resume: 'Continuar',
    later: 'Más tarde',
    decline: 'No, gracias',
    postponed: 'Entonces, hasta mañana. En «Novedades» puede responder en cualquier momento.',
    declined: 'No se le volverá a preguntar.',
    undo: 'Deshacer',
    list: 'Encuestas',
    broken: 'No se pudo abrir la encuesta. Vuelva a intentarlo más tarde.',
    closed: 'Cerrada para usted. Este navegador no guarda si respondió.',
    withoutTexts:
      'Su departamento es demasiado pequeño para que un texto sea anónimo, por eso no pedimos ninguno. Tampoco se envía el departamento.',
    progress: 'Progreso',
    required: 'obligatoria',
    superiors: (people) =>
      `Solo se muestra cuando han respondido ${people} personas, y nunca por departamento.`,
    several: 'Elija tantas como quiera.',
    yes: 'Sí',
    no: 'No',
    ends: {
      rating: ['Nada', 'Totalmente'],
      nps: ['Nada probable', 'Muy probable'],
      effort: ['Ningún esfuerzo', 'Mucho esfuerzo'],
    },
    notRanked: 'Aún sin ordenar: mueva algo, o acepte el orden tal como está.',
    ranked: 'En su orden, lo más importante primero.',
    rankSo: 'Aceptar este orden',
    unrank: 'Dejar sin responder',
    up: (choice) => `Subir: ${choice}`,
    down: (choice) => `Bajar: ${choice}`,
    place: (choice, place, places) => `${choice}: puesto ${place} de ${places}`,
    problem: {
      missing: 'Aquí hace falta una respuesta.',
      'too-long': 'Es demasiado largo.',
      incomplete: 'Aún no está todo ordenado.',
    },
    problems: (answers) =>
      count(answers, {
        one: 'Hay una respuesta por revisar.',
        other: 'Hay # respuestas por revisar.',
      }),
    back: 'Atrás',
    next: 'Siguiente',
    nothing: 'No ha respondido a nada, así que no hay nada que enviar.',
    stays: 'Se queda en este navegador hasta que al final pulse Enviar.',
    stop: 'Terminar más tarde',
    forgets:
      'Cuando sus respuestas hayan llegado, este navegador las olvida, a más tardar cuando vuelva a abrir este panel.',
    leave: 'Volver a las novedades',
  },
  views: {
    record: 'registro',
    edit: 'edición',
    create: 'nuevo',
    list: 'lista',
    board: 'tablero',
    related: 'lista relacionada',
    dashboard: 'panel',
    settings: 'ajustes',
    home: 'inicio',
    other: 'otra',
  },
  otherScreen: 'una pantalla que Candor no conoce',
  keyboard: {
    title: 'Teclado',
    keys: [
      'Tab y Mayús + Tab recorren la página y este panel, que en la página va al final.',
      'Intro o Espacio pulsa un botón.',
      'Las flechas eligen un número o un motivo. Espacio anula la elección.',
      'Una clasificación se ordena con sus botones arriba y abajo. No hace falta arrastrar nada.',
      'Mientras señala algo en la página, Tab pasa de un elemento al siguiente e Intro lo elige.',
      'Tab llega a la marca de un consejo mientras su elemento está a la vista. «Mostrar dónde», en Consejos, lleva a cada uno.',
      'Mayús + una flecha en el botón de este panel lo lleva a una esquina, o al borde y de vuelta.',
      'Esc cierra el panel, un consejo o lo que se ha mostrado, y el foco vuelve adonde estaba.',
    ],
  },
  safely: {
    details: {
      found: (places) =>
        count(places, {
          one: 'Un punto podría señalar a alguien.',
          other: '# puntos podrían señalar a alguien.',
        }),
      nothing: 'No se encontró nada que señale a alguien.',
      note: 'Una ayuda, no una anonimización: algunas cosas se le escapan, y su forma de escribir permanece.',
      broken: 'No se pudo cargar la ayuda para los nombres. Puede enviar de todos modos.',
      leavesAs: (replacement) => `sale como ${replacement}`,
      becomes: (replacement) => `podría pasar a ser ${replacement}`,
      replace: 'Sustituir',
      keep: 'Dejar',
      kinds: {
        link: 'Enlace',
        'e-mail': 'Dirección de correo',
        IBAN: 'IBAN',
        id: 'Identificador de registro',
        date: 'Fecha',
        phone: 'Número de teléfono',
        number: 'Número',
        AHV: 'Número AHV',
        card: 'Número de tarjeta',
        'codice-fiscale': 'Codice fiscale',
        name: 'Nombre',
        NIR: 'Número NIR',
        'pension-number': 'Número de pensión',
        shown: 'Visible en esta pantalla',
        SSN: 'Número de la seguridad social (SSN)',
        'tax-id': 'Número fiscal',
      },
    },
    about: {
      label: 'Se trata de',
      whole: 'Toda esta pantalla',
      point: 'Señalar algo',
      which: '¿De qué se trata?',
      looking: 'Buscando lo que se puede nombrar aquí…',
      none: 'Aquí no hay a la vista nada que Candor pueda nombrar.',
      inPage: 'Hacer clic en la página',
      how: 'Haga clic en aquello de lo que se trata, o vaya allí con Tab y pulse Intro. No se pulsa nada en la página. Esc cancela.',
      cancel: 'Cancelar',
    },
    erase: {
      open: 'Borrar todo de este navegador',
      list: 'Esto borra la lista de arriba, los borradores, su progreso, lo que ha ocultado y el lugar del botón.',
      waiting: (answers) =>
        count(answers, {
          one: 'Una respuesta sigue en espera. No se enviará.',
          other: '# respuestas siguen en espera. No se enviarán.',
        }),
      receipts: 'Lo enviado, enviado queda. Los recibos se pierden: ya no podrá retirarlo.',
      yes: 'Borrar',
      no: 'Conservar',
      done: 'Se ha borrado todo de este navegador.',
      failed: 'No se pudo borrar. Vuelva a intentarlo.',
    },
  },
  hints: {
    title: 'Sus datos aquí',
    private: 'Leído en esta página y mostrado solo a usted. Nada de ello se envía ni se guarda.',
    right: 'Ahora está en orden.',
  },
  progress: {
    title: 'Primeros pasos',
    titleAlone: 'Su progreso',
    keep: 'Guardar mi progreso en este navegador. Solo usted lo ve.',
    keeps: (hasSteps, hasHints) => {
      if (!hasHints) return 'Guarda lo que usted marca, y no envía nada.'
      return hasSteps
        ? 'Guarda lo que usted marca, y cuántas indicaciones sobre sus datos ha atendido. No envía nada.'
        : 'Guarda cuántas indicaciones sobre sus datos ha atendido, y no envía nada.'
    },
    of: (done, all) => `${done} de ${all}`,
    tip: (title) => `Consejo: ${title}`,
    resolved: (hints) =>
      count(hints, {
        one: 'Ha atendido una indicación sobre sus datos.',
        other: 'Ha atendido # indicaciones sobre sus datos.',
      }),
    ask: 'Entonces este navegador olvidará su progreso. No se puede deshacer.',
    erase: 'Borrar mi progreso',
    stay: 'Seguir guardándolo',
    erased: 'Su progreso se ha borrado y ya no se guarda.',
    notKept: 'No se pudo guardar. Vuelva a intentarlo más tarde.',
    notDurable: 'Este navegador no guarda nada: su progreso termina con esta página.',
  },
  goals: {
    title: 'Lo que los equipos quieren alcanzar',
    same: 'Los equipos lo fijan y lo cuentan ellos mismos. Todos ven lo mismo, y no se mide a nadie.',
    forAll: 'Todos los equipos',
    reached: (reached) => `${percent(reached)} alcanzado`,
    thanks: 'Gracias',
    earlier: (thanks) => `Agradecimientos anteriores (${number(thanks)})`,
  },
  guide: {
    marks: 'Consejos en esta pantalla',
    mark: (titles) => `Consejo: ${titles}`,
    step: (step, steps) => `Paso ${step} de ${steps}`,
    back: 'Atrás',
    next: 'Siguiente',
    lost: 'Ahora mismo no se encuentra el lugar en esta pantalla.',
    showWhere: 'Mostrar dónde',
    speakOf: 'Decir algo sobre este consejo',
    aboutTip: 'Sobre el consejo',
    notAboutTip: 'No sobre el consejo',
    allTips: 'Todos los consejos de aquí',
    unread: (news) => count(news, { one: '# novedad', other: '# novedades' }),
    prompts: { tip: 'Un consejo', news: 'Novedades', survey: 'Una encuesta' },
    showMe: 'Mostrar',
    later: 'Más tarde',
    less: 'Menos de esto',
    undo: 'Deshacer',
    chosen: 'Puede cambiarlo en «Consejos».',
    tomorrow: 'Silencio hasta mañana',
    week: 'Silencio durante una semana',
    notHere: 'Nada en esta pantalla',
    notKind: {
      tip: 'Ningún consejo por sí solo',
      news: 'Ninguna novedad por sí sola',
      survey: 'Ninguna encuesta por sí sola',
    },
    turnOff: 'Desactivar todo',
    turnOn: 'Volver a activar',
    done: {
      quiet: (day) => `Nada aparecerá por sí solo antes del ${day}.`,
      here: 'Nada más aparecerá por sí solo en esta pantalla.',
      kind: 'Esto ya no aparecerá por sí solo.',
      off: 'Ya nada aparecerá por sí solo.',
    },
    section: {
      title: 'Lo que puede aparecer',
      rules:
        'Como máximo una cosa al día, nunca mientras escribe, en un formulario sin guardar o sobre un cuadro de diálogo. Lo que elija aquí prevalece sobre todo y se queda en este navegador.',
      off: 'Todo está desactivado. Los consejos y las novedades siguen en este panel.',
      quiet: (day) => `Silencio hasta el ${day}.`,
      endQuiet: 'Terminar el silencio',
      kinds: 'Pueden aparecer por sí solos',
      kind: { tip: 'Consejos', news: 'Novedades', survey: 'Encuestas' },
      screens: 'Nada en estas pantallas',
      allow: (screen) => `Permitir de nuevo: ${screen}`,
    },
    spot: {
      title: 'Dónde está este botón',
      note: 'Arrastre el botón, o pulse Mayús y una flecha cuando esté seleccionado. Su lugar queda en este navegador.',
      legend: 'Esquina',
      corners: {
        'top-left': 'Arriba a la izquierda',
        'top-right': 'Arriba a la derecha',
        'bottom-left': 'Abajo a la izquierda',
        'bottom-right': 'Abajo a la derecha',
      },
      away: 'Apartado al borde',
    },
  },
}
