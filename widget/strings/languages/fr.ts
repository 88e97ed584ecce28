// French. Readers are addressed with vous. A no-break space stands before : ; ? ! and inside « ».
import type { Strings } from '../en.ts'
import { numbersIn } from './plural.ts'

const { n, count } = numbersIn('fr')

export const strings: Strings = {
  counter: (number, total) => `${n(number)} sur ${n(total)}`,
  about: (questions, minutes) =>
    `${count(questions, { one: '# question', other: '# questions' })} · environ ${n(minutes)} min · pas un examen`,
  chooseAll: 'Choisissez toutes les réponses qui conviennent.',
  check: 'Vérifier',
  checking: 'Vérification…',
  skip: 'Passer',
  back: 'Retour',
  next: 'Question suivante',
  finish: 'Voir le résultat',
  soFar: 'Voir le résultat jusqu’ici',
  retry: 'Réessayer',
  hint: 'Voir un indice',
  chooseFirst: 'Répondez d’abord, ou passez cette question.',
  refused:
    'Nous n’avons pas pu vérifier cette réponse. Elle est enregistrée. Essayez de recharger la page.',
  forgotten: 'Vos réponses ont été effacées de ce navigateur.',
  waiting:
    'Pas de connexion. Votre réponse est enregistrée. Nous la vérifierons dès que vous serez de nouveau en ligne.',
  unscored:
    'Pas de connexion. Vos réponses sont enregistrées. Vous verrez votre résultat dès que vous serez de nouveau en ligne.',
  right: 'Juste',
  notQuite: 'Pas tout à fait',
  rightAnswer: 'Bonne réponse',
  takeWhole: 'Faire l’autoévaluation complète',
  takeaways: 'À retenir',

  partly: (score, max) => `${score} sur ${max}`,
  readAs: (wrote, read) =>
    `Vous avez écrit «\u00a0${wrote}\u00a0». Nous avons lu «\u00a0${read}\u00a0».`,
  gap: (number) => `Trou ${n(number)}`,
  answer: 'Votre réponse',
  pick: 'Choisir…',
  tellMore: 'En savoir plus',
  showPassage: 'Voir le passage',
  readInGuide: 'Le lire dans le guide',
  points: (score, max) => `${score} points sur ${max}`,
  answeredOf: (answered, asked) =>
    `${count(answered, { one: '# réponse', other: '# réponses' })} sur ${n(asked)}`,
  resultTitle: 'Votre résultat',
  factsAsOf: (month) => `État des faits\u00a0: ${month}`,
  resultLater: 'Votre résultat arrive',
  countRight: (questions) => count(questions, { one: '# juste', other: '# justes' }),
  countNearly: (questions) => `${n(questions)} presque`,
  toRevisit: (questions) => `${n(questions)} à revoir`,
  comma: ', ',
  readFirst: 'À lire en premier',
  readMore: (passages) => count(passages, { one: '# autre passage', other: '# autres passages' }),
  learned: (section) => `Juste cette fois\u00a0: ${section}.`,
  more: 'Plus',
  goOn: (open) =>
    count(open, {
      one: 'Répondre à la question restante',
      other: 'Répondre aux # questions restantes',
    }),
  review: 'Revoir mes réponses',
  startOver: 'Recommencer',
  kept: 'Vos réponses restent dans ce navigateur. Revenez sur cette page pour revoir votre résultat.',
  forget: 'Effacer mes réponses',
  share: 'Partager ce résultat',
  shareText: (right, answered) =>
    `J’ai ${n(right)} réponses justes sur ${n(answered)}. Et vous\u00a0?`,
  copied: 'Lien copié.',
  copyByHand: 'Copiez le lien depuis ce champ.',
  link: 'Lien à partager',
  notLoaded: 'Le chargement a échoué. Réessayez.',
  showAnswer: 'Voir la réponse',
  askAgain: 'Ajouter un rappel au calendrier',
  whyAgain: 'Dans 3 jours\u00a0: répondre à nouveau après un moment aide à retenir.',
  onlyThese: (questions) =>
    count(questions, {
      one: 'Refaire la question à revoir',
      other: 'Refaire les # questions à revoir',
    }),
  tooLarge: 'Ce résultat est trop long pour un lien.',
  unknownType: 'Rechargez la page pour voir cette question.',
  arriving: 'Un instant…',
  unavailable: 'Pas de connexion. Reconnectez-vous pour voir cette question.',
  orderHelp:
    'Mettez-les dans l’ordre, du premier au dernier. Faites-les glisser ou utilisez les boutons.',
  matchHelp: 'Choisissez une réponse pour chaque ligne.',
  chooseTarget: 'Choisir…',
  moveUp: (item) => `Monter\u00a0: ${item}`,
  moveDown: (item) => `Descendre\u00a0: ${item}`,
  movedTo: (item, place, of) => `${item}\u00a0: maintenant ${n(place)} sur ${n(of)}`,
  belongsIn: (place) => `Devrait être le numéro ${n(place)}`,
  you: 'Vous',
  they: 'L’autre personne',
  sharedWithYou: (score, max) =>
    `Quelqu’un a partagé un résultat avec vous\u00a0: ${score} sur ${max}.`,

  fits: 'Voir ce qui convient',
  changed: 'Cette question a changé depuis votre réponse. Répondez de nouveau.',
  howSure: 'Quel est votre degré de certitude\u00a0?',
  confidence: { guess: 'Au hasard', think: 'Je crois', sure: 'C’est sûr' },
  optional: '(facultatif)',
  whySure:
    'Cela ne compte pas dans le score. À la fin, vous verrez où vous n’aviez aucun doute sans avoir tout à fait juste.',
  howSureYouWere: 'Votre degré de certitude',
  rightOf: (right, all) => `${n(right)} sur ${n(all)} justes`,
  whyConfidence:
    'Une erreur dont on se croyait sûr se retient mieux une fois corrigée\u00a0: ces passages viennent donc en premier.',
  report: 'Signaler cette question',
  stale: (questions) =>
    count(questions, {
      one: 'Une question a changé\u00a0: votre réponse ne compte donc pas.',
      other: '# questions ont changé\u00a0: vos réponses ne comptent donc pas.',
    }),
  save: 'Télécharger mes réponses',
  saved: 'Le téléchargement devrait commencer. Sinon, copiez vos réponses ici\u00a0:',
  needsNumber: 'Saisissez un nombre, par exemple 12,5.',
  outcomeTitle: 'Ce qui vous convient le mieux',
  whyItFits: 'Pourquoi cela convient',
  inGuide: (section) => `Dans le guide\u00a0: ${section}`,
  runnerUp: (outcome) => `Deuxième choix\u00a0: ${outcome}`,
  nothingFits: 'Pas encore de résultat',
  answerSome: 'Répondez à une ou deux questions pour voir ce qui convient.',
  giveUpOne: 'Rien ne répond à tous ces souhaits. Renoncez à l’un d’eux\u00a0:',
  cautions: 'À noter',
  nothingAnswered: 'Répondez à une ou deux questions pour voir votre résultat.',
  shareOutcome: (title, outcome) => `${title} J’ai obtenu\u00a0: ${outcome}. Et vous\u00a0?`,
  outcomeSharedWithYou: (outcome) => `Quelqu’un a partagé un résultat avec vous\u00a0: ${outcome}.`,

  checkYourself: 'Testez-vous',
  missed: 'À revoir',
  linkTo: (title) => `Lien vers «\u00a0${title}\u00a0»`,
  contents: 'Dans ce guide',
  checkedOf: (checked, of) => `${n(checked)} sur ${n(of)} vérifiées`,
  allColumns: 'Afficher toutes les colonnes',

  counting: 'Nous comptons des réponses, pas des personnes.',
  dontCount: 'Ne pas compter les miennes',
  notCounting: 'Nous ne comptons pas vos réponses.',
  countAgain: 'Compter les miennes',
  browserRefuses:
    'Votre navigateur nous demande de ne pas compter vos réponses, et nous ne le faisons pas.',
  others: 'Ce que les autres ont répondu',
  range: (low, high) => `${n(low)} à ${n(high)} sur 100`,
  rightAtFirst: 'Juste du premier coup',
  basedOn: (answers) =>
    `${count(answers, { one: 'D’après # réponse.', other: 'D’après # réponses.' })} Avec beaucoup plus de réponses, chaque part serait sans doute dans son intervalle.`,
  tooFew: (floor) =>
    `Pas encore assez de réponses. Revenez quand ${n(floor)} personnes auront répondu.`,
}
