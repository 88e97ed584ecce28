// Hebrew. Buttons are nouns instead of imperatives, because an imperative addresses men or women.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function he({ lang, number, numeral, plural, date }: Formats<'he'>): PageStrings {
  const days = (count: number) => plural(count, { one: 'יום', two: 'יומיים', other: '# ימים' })
  return {
    lang,
    skip: 'דילוג לתוכן',
    promise:
      'זו בדיקה עצמית, לא מבחן: בלי שעון, בלי עובר או נכשל, והשרת שלנו לא שומר שום דבר שמגלה את זהותך.',
    paste: 'להוספה לדף שלך',
    docs: 'תיעוד',
    languages: 'שפות',
    outOf: (count, of) => `${number(count)} מתוך ${number(of)}`,
    population:
      'תשובות ראשונות של קוראי השאלון הזה, בכל הדפים שמציגים אותו. מי שביקשו לא להיספר אינם כלולים.',
    answeredOf: (answered, asked) => `נענו ${number(answered)} מתוך ${number(asked)}`,
    numeral,

    submit: 'לתוצאה',
    guideBehind: ['לקריאת המדריך: ', ''],
    challenge: ['מישהו קיבל ', '. אותן שאלות, אותו סדר: עכשיו תורך.'],
    ownPage: 'לדף המלא:',
    selfCheck: (title) => `בדיקה עצמית: ${title}`,
    chooseAll: 'יש לבחור את כל התשובות המתאימות.',
    givePlaces: 'יש למספר את הפריטים, החל ב־1.',
    chooseEach: 'יש לבחור תשובה לכל שורה.',
    yourAnswer: (unit) => (unit ? `התשובה שלך (${unit})` : 'התשובה שלך'),
    gap: (nth) => `השלמה ${number(nth)}`,
    choose: 'בחירה',
    place: 'מספר',
    confidence: {
      guess: 'ניחוש',
      think: 'כנראה',
      sure: 'בטוח',
      ask: 'מה מידת הביטחון?',
      result: 'מידת הביטחון',
      rightOf: (right, all) => `${number(right)} מתוך ${number(all)} נכונות`,
      why: 'כשיש ביטחון והתשובה לא מדויקת, התיקון נזכר הכי טוב, ולכן הקטעים האלה מופיעים ראשונים.',
    },

    refused: {
      title: 'כדאי לבדוק שוב את התשובות האלה',
      nothingLost: 'עדיין לא בדקנו שום דבר, והתשובות שלך עדיין כאן.',
      needsNumber: 'יש להזין מספר, למשל 12.5.',
      unreadable: 'לא הצלחנו לקרוא את התשובה הזאת. יש להזין אותה שוב.',
    },

    startOver: 'להתחיל מחדש',
    readGuide: 'לקריאת המדריך',
    unclear: 'חלק מהמספרים חסרו או חזרו על עצמם, ולכן הצלחנו לקרוא רק חלק מהסדר.',
    right: 'נכון',
    notQuite: 'לא בדיוק',
    changed: 'השאלה הזאת השתנתה אחרי שהדף נפתח. יש לענות עליה שוב.',
    leftOpen: 'לא ענית על השאלה הזאת.',
    answerIn: ['התשובה נמצאת ב־„', '”.'],
    passage: 'הצגת הקטע',
    youChose: 'הבחירה שלך',
    youWrote: 'כתבת',
    readAs: (wrote, read) => `כתבת „${wrote}”. קראנו את זה כ־„${read}”.`,
    youOrdered: 'הסדר שלך',
    youMatched: 'ההתאמות שלך',
    rightAnswer: 'התשובה הנכונה',
    whyNotOthers: 'למה לא האחרות?',
    inPlace: 'כל פריט במקום הנכון נספר',
    item: {
      right: 'נכון',
      notQuite: 'לא בדיוק',
      belongs: (place) => `המקום הנכון: ${number(place)}`,
      open: 'ללא תשובה',
    },

    nothingAnswered: 'אחרי תשובה על שאלה או שתיים תופיע התוצאה.',
    sharedWithYou: (reached) => `שיתפו איתך תוצאה: ${reached}.`,
    you: (reached) => `התוצאה שלך: ${reached}`,
    they: (reached) => `התוצאה ששותפה: ${reached}`,
    shareResult: 'שיתוף התוצאה',
    askAgainIn: (count) => `הוספת תזכורת ליומן בעוד ${days(count)}`,
    inDays: (count) => `בעוד ${days(count)}`,
    invitation: 'אפשר לעשות את הבדיקה העצמית ולראות למה כל תשובה נכונה.',
    sharedOn: ['שיתוף מ־', ''],
    changedSince: 'השאלון השתנה מאז. זו התוצאה המקורית, והקישורים מובילים למדריך של היום.',
    tryIt: 'מענה על אותן שאלות',
    countRight: (questions) =>
      plural(questions, { one: 'אחת נכונה', two: '# נכונות', other: '# נכונות' }),
    countNearly: (questions) => `${number(questions)} כמעט`,
    toRevisit: (questions) =>
      plural(questions, { one: 'אחת לחזרה', two: 'שתיים לחזרה', other: '# לחזרה' }),
    comma: ', ',
    points: (score, maxScore) => `${number(score)} מתוך ${number(maxScore)} נקודות`,
    readFirst: 'כדאי לקרוא קודם',
    readMore: (passages) => `עוד ${number(passages)} לקריאה`,
    again: 'זו התוצאה שלך? אפשר לתרגל שוב',
    whyAgain: 'תשובה נוספת אחרי כמה ימים עוזרת לזכור.',
    onlyMissed: (questions) =>
      plural(questions, {
        one: 'חזרה על השאלה שבה הייתה טעות או ספק',
        two: 'חזרה על שתי השאלות שבהן הייתה טעות או ספק',
        other: 'חזרה על # השאלות שבהן הייתה טעות או ספק',
      }),
    orRemind: ', או הוספת תזכורת ליומן:',
    reminder: (title) => `לתרגל שוב: ${title}`,
    lastTime: (reached) => `בפעם הקודמת: ${reached}.`,
    reminderLink: (url) => `חזרה על השאלות שבהן הייתה טעות או ספק: ${url}`,
    lostResult: 'עדיין אפשר לעשות את הבדיקה העצמית שממנה באה התוצאה:',
    failures: {
      'unknown-path': { title: 'אין כאן כלום', detail: 'אין דף בכתובת הזאת.' },
      'unknown-quiz': {
        title: 'אין שאלון כזה',
        detail: 'אין שאלון בכתובת הזאת. כדאי לבדוק את הקישור.',
      },
      'unknown-guide': {
        title: 'אין מדריך כזה',
        detail: 'אין מדריך בכתובת הזאת. כדאי לבדוק את הקישור.',
      },
      'no-printed-key': {
        title: 'אין תשובות להדפסה',
        detail: 'את השאלון הזה אפשר להדפיס רק בלי התשובות.',
      },
      'unknown-result': {
        title: 'הקישור הזה פגום',
        detail: 'לא מצאנו תוצאה בקישור הזה. אולי חסר בו חלק.',
      },
      'quiz-gone': {
        title: 'השאלון הזה כבר לא קיים',
        detail: 'התוצאה שייכת לשאלון שהוסר.',
      },
      'outcome-gone': {
        title: 'התוצאה הזאת כבר לא קיימת',
        detail: 'השאלון השתנה, והתוצאה הזאת כבר לא נמצאת בו.',
      },
      'sharing-off': {
        title: 'כאן לא משתפים תוצאות',
        detail: 'בשרת הזה שיתוף התוצאות כבוי.',
      },
      'too-many-requests': {
        title: 'יותר מדי בקשות',
        detail: 'מהרשת שלך מגיעות יותר מדי בקשות. אפשר לנסות שוב בעוד דקה.',
      },
      internal: {
        title: 'משהו השתבש',
        detail: 'התקלה אצלנו. אפשר לנסות שוב מאוחר יותר.',
      },
      unreadable: {
        title: 'לא הצלחנו לקרוא את הטופס',
        detail: 'יש לחזור אחורה, לטעון את הדף מחדש ולשלוח את הטופס שוב.',
      },
    },
    toFrontPage: 'לדף הבית',

    report: 'דיווח על השאלה הזאת',
    outcome: {
      submit: 'לראות מה מתאים',
      nothing: 'אין עדיין תוצאה',
      answerSome: 'אחרי תשובה על שאלה או שתיים יתברר מה מתאים. אפשר לדלג על מה שלא נוגע לך.',
      giveUpOne: 'אין משהו שמתאים לכל המשאלות האלה. צריך לוותר על אחת:',
      without: (wish) => `בלי: ${wish}`,
      changed: 'השאלות השתנו אחרי שהדף נפתח. יש לענות עליהן שוב.',
      whyItFits: 'למה זה מתאים',
      cautions: 'כדאי לשים לב',
      inGuide: 'במדריך',
      next: 'האפשרות הבאה',
      other: ['למישהו אחר יצא: ', '. אלה אותן שאלות.'],
      invitation: 'אצלך התוצאה יכולה להיות אחרת. אפשר לענות על אותן שאלות ולראות למה.',
    },
    paper: {
      alone: 'הדף הזה מודפס בלי התשובות.',
      withKey: 'הדפסה עם התשובות',
      printed: 'התשובות מודפסות בסוף, בדף נפרד.',
      keyOf: (quiz) => `תשובות: ${quiz}`,
      take: 'לבדיקה העצמית',
      key: 'תשובות',
      tickAll: 'יש לסמן את כל התשובות המתאימות.',
      numberThem: 'יש למספר את הפריטים, החל ב־1.',
      letters: 'יש לכתוב ליד כל פריט את האות המתאימה.',
      from: 'מתוך',
      guide: 'לקריאת המדריך',
    },
    missed: 'כדאי לחזור על זה',
    contents: 'במדריך הזה',
    checkedOf: (of) => ['', ` מתוך ${number(of)} נבדקו`],
    allColumns: 'הצגת כל העמודות',
    quizzes: 'עכשיו אפשר לבדוק מה יודעים',
    takeaways: 'עיקרי הדברים',
    checkYourself: 'בדיקה עצמית:',
    source(author, title) {
      const by = author === undefined ? '' : ` מאת ${author}`
      return title === undefined ? ['על פי ', 'מאמר', by] : ['על פי „', title, `”${by}`]
    },
    sourceDate: [', ', ''],
    licence: ['רישיון: ', ''],
    factsAsOf: ['העובדות נכונות ל', ''],
    date,
  }
}
