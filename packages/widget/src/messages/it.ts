import { countIn } from './count-in.ts'
import type { MoreMessages } from './en-more.ts'
import type { Messages } from './en.ts'
import { percentIn } from './percent-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('it')
const number = numberIn('it')
const percent = percentIn('it')

/** `al 7 novembre 2026`, `all’8 novembre 2026`; with a `d` before it, `dal` and `dall’`. */
const to = (day: string) => (/^(8|11) /.test(day) ? `all’${day}` : `al ${day}`)

/** `alle 14:00`, `a lunedì`. */
const toTime = (when: string) => (/^\d\d:/.test(when) ? `alle ${when}` : `a ${when}`)

/** `alle 14:00`, `lunedì`. */
const on = (when: string) => (/^\d\d:/.test(when) ? `alle ${when}` : when)

/** Italian, with “Lei” or without a person; what a button does is in the imperative, as usual. */
export const it: Messages & MoreMessages = {
  language: 'it',
  title: 'Feedback e aiuto',
  close: 'Chiudi',
  sections: 'Sezioni',
  tabs: { feedback: 'Feedback', tips: 'Consigli', ask: 'Chiedere', news: 'Novità' },
  rating: 'Quanto aiuta questa schermata?',
  ratings: ['Per niente', 'Poco', 'Così così', 'Abbastanza', 'Molto'],
  reason: 'Che cosa è d’ostacolo?',
  optional: 'facoltativo',
  reasons: {
    'no-benefit': 'Non ne vedo il vantaggio',
    'too-complex': 'Troppo complesso o rischioso',
    'does-not-fit': 'Non si adatta al mio lavoro',
    broken: 'Qualcosa non funziona',
  },
  text: 'Con parole Sue',
  textHint: 'Per favore, non indichi nomi.',
  preview: 'Ecco tutto ciò che verrà inviato',
  previewEmpty: 'Ancora nulla.',
  exact: 'I dati esatti',
  screen: 'Schermata',
  element: 'Elemento',
  tip: 'Consiglio',
  department: 'Reparto',
  random: 'Numero casuale',
  randomWhy: 'perché conti una sola volta',
  receipt: 'Ricevuta',
  receiptWhy: 'solo questo browser può ritirarlo',
  neverSent: 'Nessun nome, dispositivo, record o orario.',
  send: 'Invia in forma anonima',
  sendLater: (span) =>
    span
      ? `Parte in un momento casuale entro ${span}, o quando si lascia la pagina.`
      : 'Parte subito.',
  saySomething: 'Scelga un numero o un motivo, oppure scriva qualcosa.',
  notStored: 'Non è stato possibile conservarlo e non è stato inviato. Riprovi più tardi.',
  thanks: 'Grazie. La Sua voce è stata ascoltata.',
  thanksNext: 'Conta insieme a quella degli altri, in gruppi di almeno cinque persone.',
  thanksReason: {
    'no-benefit': 'Ecco che cosa può offrirLe:',
    'too-complex': 'Ecco che cosa può semplificare:',
    'does-not-fit': 'Lei sa come si svolge il lavoro. Aiuti a migliorarlo:',
    broken:
      'Grazie per la segnalazione. Il team guarda prima ciò che segnalano più persone. La risposta comparirà in questa schermata e in «Novità».',
  },
  another: 'Dire qualcos’altro',
  tipsHere: 'Che cosa offre questa schermata',
  noTips: 'Ancora nessun consiglio per questa schermata.',
  loading: 'Caricamento…',
  noContent:
    'Non è stato possibile caricare consigli, novità e persone. Riapra questo pannello per riprovare. Ciò che invia viene comunque conservato.',
  moreTips: (tips) => `Altri consigli (${number(tips)})`,
  how: 'Come si fa',
  vouched: (author, until) => `${author} ne risponde, fino ${to(until)}`,
  verdicts: { 'true-for-me': 'Vero per me', 'not-for-me': 'Non per me' },
  verdictLeaves: 'Un clic invia il consiglio, la risposta e un numero casuale, nient’altro.',
  verdictSent: 'Grazie.',
  askTitle: 'Una persona che lo sa',
  channels: {
    teams: 'Chat di Teams',
    slack: 'Slack',
    mail: 'E-mail',
    phone: 'Chiama',
    booking: 'Prenota un incontro',
  },
  draft: (screen) => `Ho una domanda su questa schermata: ${screen}`,
  opensDraft: (channels) => `${channels}: apre una bozza.`,
  opensBare: (channels) => `${channels}: si apre senza nulla di già scritto.`,
  askPrivate: 'Nulla di tutto ciò passa da Candor.',
  notDelivered: (answers) =>
    count(answers, {
      one: 'Una delle Sue risposte non è stata accettata.',
      other: '# delle Sue risposte non sono state accettate.',
    }),
  whyNot: 'Vedi perché',
  newsTitle: 'Le novità',
  noNews: 'Nessuna novità al momento.',
  newsKinds: {
    status: 'A che punto siamo',
    feature: 'Nuova funzione',
    practice: 'Buona pratica',
    process: 'Processo',
    problem: 'Problema noto',
  },
  privacyTitle: 'Che cosa esce da questo browser',
  privacyText:
    'Solo ciò che Lei invia. Mai clic, pagine viste, nomi, dispositivi, record o orari. I risultati si mostrano solo per gruppi di almeno cinque persone, dieci per i testi.',
  privacyLimits:
    'Ciò che Candor non può impedire: il datore di lavoro gestisce questo dispositivo e la rete, e uno stile di scrittura può tradire qualcuno.',
  manifest: 'Tutti i dati che possono uscire, con scopo e durata di conservazione',
  ledger: 'Che cosa è stato inviato da questo browser, e che cosa attende',
  ledgerKeeps: (most) =>
    count(most, {
      one: 'L’elenco conserva l’ultimo invio.',
      other: 'L’elenco conserva gli ultimi # invii.',
    }),
  ledgerEmpty: 'Da questo browser non è stato inviato nulla.',
  outboxFull:
    'Così tante risposte attendono il servizio di raccolta che per ora non se ne accettano altre.',
  storeSilent:
    'L’archivio di questo browser non risponde ancora. Ciò che invia resta qui in attesa, e nulla va perso finché questa pagina rimane aperta.',
  notDurable:
    'Questo browser non conserva nulla: ciò che attende va perso alla chiusura della pagina.',
  states: { waiting: 'In attesa', sent: 'Inviato', refused: 'Rifiutato', withdrawn: 'Ritirato' },
  refusals: {
    'unknown-kind': 'Il servizio di raccolta non conosce questo tipo di risposta.',
    'unknown-key': 'Conteneva qualcosa che non può essere inviato.',
    'missing-key': 'Mancava qualcosa.',
    'wrong-type': 'Un dato aveva la forma sbagliata.',
    'out-of-range': 'Un valore non è tra quelli che si possono scegliere.',
    'too-long': 'Era troppo lungo.',
    empty: 'Era vuoto.',
    'not-in-content': 'Ciò a cui risponde non esiste più.',
    'not-open': 'Il sondaggio non è aperto.',
    'department-too-small': 'Il Suo reparto è troppo piccolo per restare anonimo.',
    'not-accepted': 'Il servizio di raccolta non ha potuto leggerlo.',
    'given-up':
      'Per 30 giorni nessuno ha confermato l’arrivo. Candor non lo invia più, perché non conti mai due volte.',
  },
  kinds: {
    feedback: 'Feedback',
    survey: 'Sondaggio',
    idea: 'Idea',
    vote: 'Voto',
    tip: 'Risposta a un consiglio',
    ask: 'Domanda contata',
  },
  withdraw: 'Ritira',
  withdrawals: {
    gone: 'Ritirato.',
    unsure:
      'Non viene più inviato. Se era già arrivato senza risposta, può far parte di un gruppo pubblicato.',
    'kept-back':
      'Non viene più inviato. Il servizio di raccolta non è raggiungibile: se lo ha già, lo saprà quando riaprirà questo pannello.',
    published:
      'Troppo tardi: fa già parte di un gruppo pubblicato, oppure è stato cancellato senza essere pubblicato.',
    unreachable: 'Il servizio di raccolta non è raggiungibile. Riprovi più tardi.',
  },
  openOffer: 'Guarda (nuova scheda)',
  orTalk: 'Oppure ne parli di persona:',
  statuses: { open: 'Aperta', planned: 'Prevista', done: 'Realizzata', declined: 'Non accolta' },
  ask: {
    about: 'Di che cosa si tratta?',
    anything: 'Qualsiasi cosa',
    here: 'In questa schermata',
    topics: 'Temi',
    chooseFirst:
      'Scelga un tema: chi lo conosce compare per primo, e un clic mostra al team che lì manca aiuto.',
    knows: (topics) => `conosce: ${topics}`,
    speaks: (languages) => `parla ${languages}`,
    until: (when) => `Disponibile, fino ${toTime(when)} (ora Sua)`,
    from: (when, isTime) => `D${toTime(when)}${isTime ? ' (ora Sua)' : ''}`,
    back: (when, isTime) => `Assente, torna ${on(when)}${isTime ? ' (ora Sua)' : ''}`,
    notThere: 'Non disponibile al momento',
    others: 'Altre persone che possono aiutare',
    more: (people) => `Altre persone (${number(people)})`,
    nobody:
      'Non è ancora indicato nessuno a cui chiedere. Dica al team che cosa cerca: legge prima ciò che dicono più persone.',
    feedback: 'Lascia un feedback',
    hadQuestion: 'Qui avevo una domanda',
    counted: 'Contata',
    countedThanks: 'Grazie. Mostra dove manca aiuto. Un tema conta una volta alla settimana.',
    leaves: (withDepartment) =>
      `Un clic invia il tema${withDepartment ? ', il Suo reparto' : ''} e un numero casuale, nient’altro.`,
  },
  news: {
    isNew: 'Non letto',
    here: 'su questa schermata',
    since: (day) => `D${to(day)}`,
    more: (news) => `Altre novità (${number(news)})`,
    digest: 'In sintesi',
    earlier: 'Sintesi precedenti',
    quarter: (quarter, year) => `${quarter}º trimestre ${year}`,
    newIdeas: 'Nuove idee',
  },
  search: {
    label: 'Cerca consigli, novità e persone',
    nothing: 'Nessun risultato.',
    found: (results) => count(results, { one: 'Un risultato', other: '# risultati' }),
    kinds: {
      tip: 'Consiglio',
      person: 'Una persona che lo sa',
      answer: 'Detto: ecco il seguito',
      idea: 'Idea',
    },
    more: (results) => `Altri risultati (${number(results)})`,
    notIt: 'Non è ciò che cercava?',
    ask: 'Chiedi a una persona',
  },
  replies: {
    title: 'Detto: ecco il seguito',
    quote: (said) => `«${said}»`,
    after: (days) =>
      days === 0
        ? 'risposta nello stesso giorno'
        : count(days, { one: 'risposta dopo # giorno', other: 'risposta dopo # giorni' }),
    gotIt: 'Ho capito',
    all: 'Tutte le risposte',
    earlier: (answers) => `Risposte precedenti (${number(answers)})`,
  },
  ideas: {
    title: 'Idee',
    vote: 'Vota',
    voted: 'Voto dato',
    voteCounts: 'Grazie. Conta insieme ai voti degli altri.',
    voteLeaves: 'Un voto invia il nome dell’idea e un numero casuale, nient’altro.',
    propose: 'Proponi un’idea',
    text: 'Che cosa La aiuterebbe nel lavoro?',
    hint: 'Per favore, non indichi nomi. Il team la legge e pubblica ciò che si può mettere ai voti.',
    similar: 'È una di queste? Allora basta un voto.',
    empty: 'Scriva prima la Sua idea.',
    cancel: 'Annulla',
    thanks:
      'Grazie per l’idea. Può ritirarla in «Che cosa esce da questo browser» finché non è pubblicata in un gruppo.',
  },
  survey: {
    extent: (questions, branches, until) =>
      `${branches ? 'Al massimo ' : ''}${count(questions, { one: '# domanda', other: '# domande' })}, fino ${to(until)}. È anonimo.`,
    answer: 'Rispondi',
    resume: 'Continua',
    later: 'Più tardi',
    decline: 'No, grazie',
    postponed: 'Allora a domani. In «Novità» può rispondere in ogni momento.',
    declined: 'Non Le verrà più chiesto.',
    undo: 'Annulla',
    list: 'Sondaggi',
    broken: 'Non è stato possibile aprire il sondaggio. Riprovi più tardi.',
    closed: 'Chiuso per Lei. Questo browser non conserva se ha risposto.',
    withoutTexts:
      'Il Suo reparto è troppo piccolo perché un testo resti anonimo, perciò non ne chiediamo. Neanche il reparto viene inviato.',
    progress: 'Avanzamento',
    required: 'obbligatorio',
    superiors: (people) =>
      `Mostrato solo quando hanno risposto ${people} persone, e mai per reparto.`,
    several: 'Scelga quante risposte vuole.',
    yes: 'Sì',
    no: 'No',
    ends: {
      rating: ['Per niente', 'Del tutto'],
      nps: ['Per niente probabile', 'Molto probabile'],
      effort: ['Nessuno sforzo', 'Molto sforzo'],
    },
    notRanked: 'Non ancora in ordine: sposti qualcosa, o lo prenda così com’è.',
    ranked: 'Nel Suo ordine, il più importante per primo.',
    rankSo: 'Prendi questo ordine',
    unrank: 'Non rispondere',
    up: (choice) => `Sposta su: ${choice}`,
    down: (choice) => `Sposta giù: ${choice}`,
    place: (choice, place, places) => `${choice}: posto ${place} di ${places}`,
    problem: {
      missing: 'Qui serve una risposta.',
      'too-long': 'È troppo lungo.',
      incomplete: 'Non è ancora tutto in ordine.',
    },
    problems: (answers) =>
      count(answers, {
        one: 'Una risposta è da rivedere.',
        other: '# risposte sono da rivedere.',
      }),
    back: 'Indietro',
    next: 'Avanti',
    nothing: 'Non ha risposto a nulla, quindi non c’è nulla da inviare.',
    stays: 'Resta in questo browser finché alla fine non si preme Invia.',
    stop: 'Finisci più tardi',
    forgets:
      'Quando le risposte sono arrivate questo browser le dimentica, al più tardi alla prossima apertura di questo pannello.',
    leave: 'Torna alle novità',
  },
  views: {
    record: 'record',
    edit: 'modifica',
    create: 'nuovo',
    list: 'elenco',
    board: 'bacheca',
    related: 'elenco collegato',
    dashboard: 'dashboard',
    settings: 'impostazioni',
    home: 'inizio',
    other: 'altro',
  },
  otherScreen: 'una schermata che Candor non conosce',
  keyboard: {
    title: 'Tastiera',
    keys: [
      'Tab e Maiusc + Tab percorrono la pagina e questo pannello, che nella pagina viene per ultimo.',
      'Invio o Spazio preme un pulsante.',
      'Le frecce scelgono un numero o un motivo. Spazio annulla la scelta.',
      'Una classifica si ordina con i pulsanti su e giù. Non occorre trascinare nulla.',
      'Mentre indica un elemento della pagina, Tab passa dall’uno all’altro e Invio lo sceglie.',
      'Tab raggiunge il segno di un consiglio finché il suo elemento è visibile. «Mostrami dove», in Consigli, porta a ciascuno.',
      'Maiusc + una freccia sul pulsante di questo pannello lo sposta in un angolo, o sul bordo e ritorno.',
      'Esc chiude il pannello, un consiglio o ciò che si è mostrato, e il focus torna dov’era.',
    ],
  },
  safely: {
    details: {
      found: (places) =>
        count(places, {
          one: 'Un punto potrebbe indicare qualcuno.',
          other: '# punti potrebbero indicare qualcuno.',
        }),
      nothing: 'Non si è trovato nulla che indichi qualcuno.',
      note: 'Un aiuto, non un’anonimizzazione: qualcosa gli sfugge, e lo stile di scrittura resta.',
      broken: 'Non è stato possibile caricare l’aiuto per i nomi. Può inviare lo stesso.',
      leavesAs: (replacement) => `parte come ${replacement}`,
      becomes: (replacement) => `potrebbe diventare ${replacement}`,
      replace: 'Sostituisci',
      keep: 'Lascia',
      kinds: {
        link: 'Link',
        'e-mail': 'Indirizzo e-mail',
        IBAN: 'IBAN',
        id: 'Identificativo di un record',
        date: 'Data',
        phone: 'Numero di telefono',
        number: 'Numero',
        AHV: 'Numero AVS',
        card: 'Numero di carta',
        'codice-fiscale': 'Codice fiscale',
        name: 'Nome',
        NIR: 'Numero NIR',
        'pension-number': 'Numero di previdenza',
        shown: 'Visibile in questa schermata',
        SSN: 'Numero di previdenza sociale (SSN)',
        'tax-id': 'Numero fiscale',
      },
    },
    about: {
      label: 'Riguarda',
      whole: 'Tutta questa schermata',
      point: 'Indica qualcosa',
      which: 'Di che cosa si tratta?',
      looking: 'Ricerca di ciò che si può nominare qui…',
      none: 'Qui non si vede nulla che Candor possa nominare.',
      inPage: 'Clic nella pagina',
      how: 'Faccia clic su ciò di cui si tratta, o lo raggiunga con Tab e prema Invio. Nella pagina non viene premuto nulla. Esc annulla.',
      cancel: 'Annulla',
    },
    erase: {
      open: 'Cancella tutto da questo browser',
      list: 'Cancella l’elenco qui sopra, le bozze, i Suoi progressi, ciò che ha nascosto e la posizione del pulsante.',
      waiting: (answers) =>
        count(answers, {
          one: 'Una risposta attende ancora. Non verrà inviata.',
          other: '# risposte attendono ancora. Non verranno inviate.',
        }),
      receipts:
        'Ciò che è stato inviato resta inviato. Le ricevute vanno perse: non sarà più possibile ritirarlo.',
      yes: 'Cancella',
      no: 'Conserva',
      done: 'Tutto è cancellato da questo browser.',
      failed: 'Non è stato possibile cancellare. Riprovi.',
    },
  },
  hints: {
    title: 'I Suoi dati qui',
    private: 'Letto in questa pagina e mostrato solo a Lei. Nulla viene inviato o conservato.',
    right: 'Ora è tutto in ordine.',
  },
  progress: {
    title: 'Primi passi',
    titleAlone: 'I Suoi progressi',
    keep: 'Conserva i miei progressi in questo browser. Li vede solo Lei.',
    keeps: (hasSteps, hasHints) => {
      if (!hasHints) return 'Conserva ciò che spunta, e non invia nulla.'
      return hasSteps
        ? 'Conserva ciò che spunta, e quanti suggerimenti sui Suoi dati ha seguito. Non invia nulla.'
        : 'Conserva quanti suggerimenti sui Suoi dati ha seguito, e non invia nulla.'
    },
    of: (done, all) => `${done} di ${all}`,
    tip: (title) => `Consiglio: ${title}`,
    resolved: (hints) =>
      count(hints, {
        one: 'Ha seguito un suggerimento sui Suoi dati.',
        other: 'Ha seguito # suggerimenti sui Suoi dati.',
      }),
    ask: 'Questo browser dimenticherà i Suoi progressi. Non si può annullare.',
    erase: 'Cancella i miei progressi',
    stay: 'Continua a conservarli',
    erased: 'I Suoi progressi sono cancellati e non vengono più conservati.',
    notKept: 'Non è stato possibile conservarlo. Riprovi più tardi.',
    notDurable: 'Questo browser non conserva nulla: i Suoi progressi finiscono con questa pagina.',
  },
  goals: {
    title: 'Che cosa vogliono raggiungere i team',
    same: 'I team lo stabiliscono e lo contano da sé. Tutti vedono la stessa cosa, e nessuno viene misurato.',
    forAll: 'Tutti i team',
    reached: (reached) => `${percent(reached)} raggiunto`,
    thanks: 'Grazie',
    earlier: (thanks) => `Ringraziamenti precedenti (${number(thanks)})`,
  },
  guide: {
    marks: 'Consigli in questa schermata',
    mark: (titles) => `Consiglio: ${titles}`,
    step: (step, steps) => `Passo ${step} di ${steps}`,
    back: 'Indietro',
    next: 'Avanti',
    lost: 'Al momento il punto non si trova in questa schermata.',
    showWhere: 'Mostrami dove',
    speakOf: 'Dire qualcosa su questo consiglio',
    aboutTip: 'Sul consiglio',
    notAboutTip: 'Non sul consiglio',
    allTips: 'Tutti i consigli di qui',
    unread: (news) => `${news} novità`,
    prompts: { tip: 'Un consiglio', news: 'Novità', survey: 'Un sondaggio' },
    showMe: 'Mostra',
    later: 'Più tardi',
    less: 'Meno di questo',
    undo: 'Annulla',
    chosen: 'Può cambiarlo in «Consigli».',
    tomorrow: 'Silenzio fino a domani',
    week: 'Silenzio per una settimana',
    notHere: 'Nulla in questa schermata',
    notKind: {
      tip: 'Nessun consiglio da sé',
      news: 'Nessuna novità da sé',
      survey: 'Nessun sondaggio da sé',
    },
    turnOff: 'Disattiva tutto',
    turnOn: 'Riattiva',
    done: {
      quiet: (day) => `Nulla comparirà da sé prima del${to(day).slice(2)}.`,
      here: 'In questa schermata non comparirà più nulla da sé.',
      kind: 'Questo non comparirà più da sé.',
      off: 'Non comparirà più nulla da sé.',
    },
    section: {
      title: 'Che cosa può comparire',
      rules:
        'Al massimo una cosa al giorno, mai mentre si scrive, su un modulo non salvato o sopra una finestra di dialogo. Ciò che si sceglie qui vale più di tutto e resta in questo browser.',
      off: 'Tutto è disattivato. Consigli e novità restano in questo pannello.',
      quiet: (day) => `Silenzio fino ${to(day)}.`,
      endQuiet: 'Termina il silenzio',
      kinds: 'Possono comparire da sé',
      kind: { tip: 'Consigli', news: 'Novità', survey: 'Sondaggi' },
      screens: 'Nulla in queste schermate',
      allow: (screen) => `Consenti di nuovo: ${screen}`,
    },
    spot: {
      title: 'Dove sta questo pulsante',
      note: 'Trascini il pulsante, oppure prema Maiusc e una freccia quando è selezionato. La posizione resta in questo browser.',
      legend: 'Angolo',
      corners: {
        'top-left': 'In alto a sinistra',
        'top-right': 'In alto a destra',
        'bottom-left': 'In basso a sinistra',
        'bottom-right': 'In basso a destra',
      },
      away: 'Riposto sul bordo',
    },
  },
}
