// French. Readers are addressed with vous. A no-break space stands before : ; ? ! and inside « ».
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function fr({ lang, number, numeral, plural, date }: Formats<'fr'>): PageStrings {
  const days = (count: number) => plural(count, { one: '# jour', other: '# jours' })
  return {
    lang,
    skip: 'Aller au contenu',
    promise:
      'C’est une autoévaluation, pas un examen\u00a0: ni chronomètre, ni réussite, ni échec, et notre serveur n’enregistre rien qui dise qui vous êtes.',
    paste: 'L’ajouter à votre propre page',
    docs: 'Documentation',
    languages: 'Langues',
    outOf: (count, of) => `${number(count)} sur ${number(of)}`,
    population:
      'Premières réponses de lecteurs de ce quiz, sur toutes les pages qui l’affichent. Celles et ceux qui ont refusé ne sont pas comptés.',
    answeredOf: (answered, asked) =>
      `${plural(answered, { one: '# réponse', other: '# réponses' })} sur ${number(asked)}`,
    numeral,

    submit: 'Voir le résultat',
    guideBehind: ['Lire le guide\u00a0: ', ''],
    challenge: ['Quelqu’un a obtenu ', '. Mêmes questions, même ordre\u00a0: à votre tour.'],
    ownPage: 'Ouvrir la page complète\u00a0:',
    selfCheck: (title) => `Autoévaluation\u00a0: ${title}`,
    chooseAll: 'Choisissez toutes les réponses qui conviennent.',
    givePlaces: 'Numérotez les éléments à partir de 1.',
    chooseEach: 'Choisissez une réponse pour chaque ligne.',
    yourAnswer: (unit) => (unit ? `Votre réponse, en ${unit}` : 'Votre réponse'),
    gap: (nth) => `Trou ${number(nth)}`,
    choose: 'Choisir',
    place: 'Numéro',
    confidence: {
      guess: 'Au hasard',
      think: 'Je crois',
      sure: 'C’est sûr',
      ask: 'Quel est votre degré de certitude\u00a0?',
      result: 'Votre degré de certitude',
      rightOf: (right, all) => `${number(right)} sur ${number(all)} justes`,
      why: 'Une erreur dont on se croyait sûr se retient mieux une fois corrigée\u00a0: ces passages viennent donc en premier.',
    },

    refused: {
      title: 'Relisez ces réponses',
      nothingLost: 'Rien n’a encore été vérifié, et vos réponses sont toujours là.',
      needsNumber: 'Saisissez un nombre, par exemple 12,5.',
      unreadable: 'Nous n’avons pas pu lire cette réponse. Saisissez-la de nouveau.',
    },

    startOver: 'Recommencer',
    readGuide: 'Lire le guide',
    unclear:
      'Des numéros manquaient ou se répétaient\u00a0: nous n’avons pu lire qu’une partie de votre ordre.',
    right: 'Juste',
    notQuite: 'Pas tout à fait',
    changed: 'Cette question a changé depuis que vous avez ouvert la page. Répondez-y de nouveau.',
    leftOpen: 'Vous n’avez pas répondu à cette question.',
    answerIn: ['La réponse se trouve dans «\u00a0', '\u00a0».'],
    passage: 'Voir le passage',
    youChose: 'Votre choix',
    youWrote: 'Votre réponse',
    readAs: (wrote, read) =>
      `Vous avez écrit «\u00a0${wrote}\u00a0». Nous avons lu «\u00a0${read}\u00a0».`,
    youOrdered: 'Votre ordre',
    youMatched: 'Vos associations',
    rightAnswer: 'Bonne réponse',
    whyNotOthers: 'Pourquoi pas les autres\u00a0?',
    inPlace: 'Chaque élément bien placé compte',
    item: {
      right: 'juste',
      notQuite: 'pas tout à fait',
      belongs: (place) => `devrait être le numéro ${number(place)}`,
      open: 'sans réponse',
    },

    nothingAnswered: 'Répondez à une ou deux questions pour voir votre résultat.',
    sharedWithYou: (reached) => `Quelqu’un a partagé un résultat avec vous\u00a0: ${reached}.`,
    you: (reached) => `Vous\u00a0: ${reached}`,
    they: (reached) => `l’autre personne\u00a0: ${reached}`,
    shareResult: 'Partager ce résultat',
    askAgainIn: (count) => `Ajouter un rappel au calendrier, dans ${days(count)}`,
    inDays: (count) => `Dans ${days(count)}`,
    invitation: 'Faites vous aussi l’autoévaluation et découvrez le pourquoi de chaque réponse.',
    sharedOn: ['Partagé le ', ''],
    changedSince:
      'Le quiz a changé depuis. Voici le résultat d’origine\u00a0; les liens ouvrent le guide d’aujourd’hui.',
    tryIt: 'Répondre aux mêmes questions',
    countRight: (questions) => plural(questions, { one: '# juste', other: '# justes' }),
    countNearly: (questions) => `${number(questions)} presque`,
    toRevisit: (questions) => `${number(questions)} à revoir`,
    comma: ', ',
    points: (score, maxScore) => `${number(score)} points sur ${number(maxScore)}`,
    readFirst: 'À lire en premier',
    readMore: (passages) =>
      plural(passages, { one: '# autre passage', other: '# autres passages' }),
    again: 'C’est votre résultat\u00a0? Entraînez-vous de nouveau',
    whyAgain: 'Répondre de nouveau après quelques jours aide à retenir.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'Refaites la question manquée ou incertaine',
        other: 'Refaites les # questions manquées ou incertaines',
      }),
    orRemind: ', ou ajoutez un rappel à votre calendrier\u00a0:',
    reminder: (title) => `S’entraîner de nouveau\u00a0: ${title}`,
    lastTime: (reached) => `La dernière fois\u00a0: ${reached}.`,
    reminderLink: (url) => `Refaites les questions manquées ou incertaines\u00a0: ${url}`,
    lostResult: 'Vous pouvez toujours faire l’autoévaluation dont il venait\u00a0:',
    failures: {
      'unknown-path': { title: 'Rien ici', detail: 'Il n’y a pas de page à cette adresse.' },
      'unknown-quiz': {
        title: 'Ce quiz n’existe pas',
        detail: 'Il n’y a pas de quiz à cette adresse. Vérifiez le lien.',
      },
      'unknown-guide': {
        title: 'Ce guide n’existe pas',
        detail: 'Il n’y a pas de guide à cette adresse. Vérifiez le lien.',
      },
      'no-printed-key': {
        title: 'Pas de corrigé à imprimer',
        detail: 'Ce quiz ne peut être imprimé que sans les réponses.',
      },
      'unknown-result': {
        title: 'Ce lien est abîmé',
        detail:
          'Nous ne trouvons aucun résultat à cette adresse. Il manque peut-être une partie du lien.',
      },
      'quiz-gone': {
        title: 'Ce quiz n’existe plus',
        detail: 'Le résultat vient d’un quiz qui a été supprimé.',
      },
      'outcome-gone': {
        title: 'Ce résultat n’existe plus',
        detail: 'Le quiz a changé et ne contient plus ce résultat.',
      },
      'sharing-off': {
        title: 'Le partage est désactivé',
        detail: 'Sur ce serveur, le partage des résultats est désactivé.',
      },
      'too-many-requests': {
        title: 'Trop de demandes',
        detail: 'Votre réseau envoie trop de demandes. Réessayez dans une minute.',
      },
      internal: {
        title: 'Une erreur s’est produite',
        detail: 'Le problème vient de nous. Réessayez plus tard.',
      },
      unreadable: {
        title: 'Nous n’avons pas pu lire le formulaire',
        detail: 'Revenez en arrière, rechargez la page et envoyez le formulaire de nouveau.',
      },
    },
    toFrontPage: 'Aller à la page d’accueil',

    report: 'Signaler cette question',
    outcome: {
      submit: 'Voir ce qui convient',
      nothing: 'Pas encore de résultat',
      answerSome:
        'Répondez à une ou deux questions pour voir ce qui convient. Passez celles qui ne vous concernent pas.',
      giveUpOne: 'Rien ne répond à tous ces souhaits. Renoncez à l’un d’eux\u00a0:',
      without: (wish) => `Sans\u00a0: ${wish}`,
      changed:
        'Les questions ont changé depuis que vous avez ouvert la page. Répondez-y de nouveau.',
      whyItFits: 'Pourquoi cela convient',
      cautions: 'À noter',
      inGuide: 'Dans le guide',
      next: 'Deuxième choix',
      other: ['Quelqu’un d’autre a obtenu\u00a0: ', '. Ce sont les mêmes questions.'],
      invitation:
        'Votre résultat peut être différent. Répondez aux mêmes questions et voyez pourquoi.',
    },
    paper: {
      alone: 'Cette page s’imprime sans les réponses.',
      withKey: 'Imprimer avec les réponses',
      printed: 'Les réponses s’impriment à la fin, sur une page à part.',
      keyOf: (quiz) => `Réponses\u00a0: ${quiz}`,
      take: 'Faire l’autoévaluation',
      key: 'Réponses',
      tickAll: 'Cochez toutes les réponses qui conviennent.',
      numberThem: 'Numérotez les éléments à partir de 1.',
      letters: 'Écrivez la lettre qui correspond à chaque élément.',
      from: 'Source\u00a0:',
      guide: 'Lire le guide',
    },
    missed: 'À revoir',
    contents: 'Dans ce guide',
    checkedOf: (of) => ['', ` sur ${number(of)} vérifiées`],
    allColumns: 'Afficher toutes les colonnes',
    quizzes: 'Testez maintenant vos connaissances',
    takeaways: 'À retenir',
    checkYourself: 'Testez-vous\u00a0:',
    source(author, title) {
      const by = author === undefined ? '' : ` de ${author}`
      return title === undefined
        ? ['D’après ', 'un article', by]
        : ['D’après «\u00a0', title, `\u00a0»${by}`]
    },
    sourceDate: [' (', ')'],
    licence: ['Licence\u00a0: ', ''],
    factsAsOf: ['État des faits\u00a0: ', ''],
    date,
  }
}
