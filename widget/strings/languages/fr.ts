// French. A no-break space stands before : and ?.
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('fr')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} sur ${n(total)}`,
  chooseAll: 'Choisissez toutes les réponses qui conviennent.',
  check: 'Vérifier',
  checking: 'Vérification…',
  skip: 'Passer',
  back: 'Retour',
  next: 'Question suivante',
  finish: 'Voir le résultat',
  soFar: 'Voir le résultat jusqu’ici',
  retry: 'Réessayer',
  hint: 'Indice',
  chooseFirst: 'Répondez d’abord, puis vérifiez. Ou passez la question.',
  refused:
    'Le serveur n’a pas pu accepter cette réponse. Recharger la page peut aider\u00a0; rien n’est perdu.',
  forgotten: 'Vos réponses sont oubliées. Plus rien n’est conservé dans ce navigateur.',
  waiting:
    'Pas de connexion. Votre réponse est conservée\u00a0; l’explication viendra dès que vous serez de nouveau en ligne.',
  unscored:
    'Pas de connexion. Vos réponses sont conservées\u00a0; la suite viendra dès que vous serez de nouveau en ligne.',
  right: 'Exact',
  notQuite: 'Pas tout à fait',
  rightAnswer: 'Bonne réponse',
  takeWhole: 'Faire l’autoévaluation complète',
  takeaways: 'À retenir',

  partly: (score, max) => `${score} sur ${max}`,
  readAs: (wrote, read) => `Vous avez écrit « ${wrote} », nous lisons « ${read} ».`,
  gap: (number) => `Blanc ${n(number)}`,
  answer: 'Votre réponse',
  pick: 'Choisissez…',
  whyNotOthers: 'Pourquoi pas les autres',
  showPassage: 'Montrez-moi le passage',
  loadingPassage: 'Un instant…',
  readInGuide: 'Le lire dans le guide',
  outOf: (score, max) => `${score} sur ${max}`,
  answeredOf: (answered, asked) => `${n(answered)} sur ${n(asked)} avec réponse`,
  resultTitle: 'Votre résultat',
  factsAsOf: (month) => `État des faits\u00a0: ${month}`,
  scoring: 'Calcul en cours…',
  resultLater: 'Votre résultat arrive bientôt',
  toRevisit: (questions) =>
    count(questions, { one: '# question à revoir', other: '# questions à revoir' }),
  nothingToRevisit: 'Rien à revoir.',
  goOn: (open) =>
    count(open, {
      one: 'Continuer avec la question ouverte',
      other: 'Continuer avec les # questions ouvertes',
    }),
  review: 'Parcourir les réponses',
  startOver: 'Recommencer',
  forget: 'Oublier mes réponses',
  share: 'Partager ce résultat',
  shareText: (title, score, max) => `${title}\u00a0: j’ai eu ${score} sur ${max}. Et vous\u00a0?`,
  copied: 'Le lien est copié.',
  copyByHand: 'Copiez le lien depuis ce champ.',
  link: 'Lien à partager',
  hints: (hints) => count(hints, { one: 'Un indice', other: '# indices' }),
  noHint: 'L’indice n’est pas arrivé. Vous pouvez le redemander.',
  showAnswer: 'Montrez-moi la réponse',
  askAgain: 'Reposez-moi la question dans 3 jours',
  onlyThese: (questions) =>
    count(questions, { one: 'Seulement la question à revoir', other: 'Seulement les # à revoir' }),
  tooLarge: 'Ce résultat est trop grand pour un lien.',
  unknownType: 'Cette question demande une version plus récente de la page.',
  arriving: 'Un instant…',
  unavailable: 'Pas de connexion\u00a0: cette question ne peut pas encore être affichée ici.',
  orderHelp:
    'Mettez-les dans l’ordre, du premier au dernier\u00a0: avec les boutons ou en les faisant glisser.',
  matchHelp: 'Faites un choix pour chaque élément.',
  chooseTarget: 'Choisissez…',
  moveUp: (item) => `Monter\u00a0: ${item}`,
  moveDown: (item) => `Descendre\u00a0: ${item}`,
  movedTo: (item, place, of) => `${item}\u00a0: maintenant ${n(place)} sur ${n(of)}`,
  belongsIn: (place) => `À mettre en position ${n(place)}`,
  inPlace: (right, all) => `Chaque élément à sa place compte\u00a0: ${n(right)} sur ${n(all)}.`,
  you: 'Vous',
  they: 'Partagé',
  sharedWithYou: (score, max) => `Le résultat partagé avec vous\u00a0: ${score} sur ${max}.`,

  fits: 'Voir ce qui convient',
  changed: 'Cette question a changé depuis votre réponse ; elle est donc de nouveau ouverte.',
  howSure: 'Quel est votre degré de certitude ?',
  confidence: { guess: 'Au hasard', think: 'Je crois', sure: 'C’est sûr' },
  howSureYouWere: 'Votre degré de certitude',
  rightOf: (right, all) => `${n(right)} sur ${n(all)} justes`,
  sureAndNotQuite: (questions) =>
    count(questions, {
      one: 'Vous n’aviez aucun doute, et ce n’était pas tout à fait cela. Commencez par là :',
      other:
        'Pour ces # réponses vous n’aviez aucun doute, et ce n’était pas tout à fait cela. Commencez par là :',
    }),
  report: 'Signaler cette question',
  stale: (questions) =>
    count(questions, {
      one: 'Une question a changé entre-temps ; votre réponse ne compte pas ici.',
      other: '# questions ont changé entre-temps ; vos réponses ne comptent pas ici.',
    }),
  save: 'Enregistrer mes réponses',
  saved:
    'Le navigateur a été prié d’enregistrer les réponses. S’il ne l’a pas fait, copiez-les ici :',
  needsNumber: 'Il faut ici un nombre, par exemple 12,5.',
  outcomeTitle: 'Ce qui vous convient',
  whyItFits: 'Pourquoi cela convient',
  inGuide: (section) => `Dans le guide : ${section}`,
  runnerUp: (outcome) => `Le deuxième choix : ${outcome}`,
  nothingFits: 'Rien pour en juger encore',
  answerSome: 'Répondez à une ou deux questions, et vous verrez ce qui convient.',
  giveUpOne: 'Rien ne répond à tous ces souhaits. Renoncez à l’un d’eux :',
  cautions: 'À noter',
  nothingAnswered: 'Répondez à une ou deux questions, et vous verrez votre résultat.',
  shareOutcome: (title, outcome) => `${title} Pour moi : ${outcome}. Et pour vous ?`,
  outcomeSharedWithYou: (outcome) => `Le résultat partagé avec vous : ${outcome}.`,

  checkYourself: 'Testez-vous',
  missed: 'Ceci vous a échappé',
  linkTo: (title) => `Lien vers « ${title} »`,
}
