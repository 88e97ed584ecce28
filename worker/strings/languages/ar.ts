// Arabic. Buttons are nouns instead of imperatives, because an imperative addresses men or women.
import type { Formats } from '../format.ts'
import type { PageStrings } from '../page-strings.ts'

export function ar({ lang, number, numeral, plural, date }: Formats<'ar'>): PageStrings {
  const days = (count: number) =>
    plural(count, {
      zero: '# يوم',
      one: 'يوم واحد',
      two: 'يومين',
      few: '# أيام',
      many: '# يومًا',
      other: '# يوم',
    })
  return {
    lang,
    skip: 'الانتقال إلى المحتوى',
    promise:
      'هذا اختبار ذاتي وليس امتحانًا: لا وقت محدد، ولا نجاح أو رسوب، ولا يحفظ خادمنا شيئًا عنك.',
    paste: 'إضافته إلى صفحتك',
    api: 'API',
    languages: 'اللغات',
    outOf: (count, of) => `${number(count)} من ${number(of)}`,
    answeredOf: (answered, asked) => `أُجيب عن ${number(answered)} من ${number(asked)}`,
    numeral,

    submit: 'عرض النتيجة',
    guideBehind: ['قراءة الدليل: ', ''],
    challenge: ['حصل أحدهم على ', '. الأسئلة نفسها وبالترتيب نفسه، والآن دورك.'],
    ownPage: 'فتح الصفحة كاملة:',
    selfCheck: (title) => `اختبار ذاتي: ${title}`,
    chooseAll: 'المطلوب اختيار كل ما ينطبق.',
    givePlaces: 'المطلوب ترقيم العناصر ابتداءً من 1.',
    chooseEach: 'المطلوب اختيار إجابة لكل سطر.',
    yourAnswer: (unit) => (unit ? `إجابتك (${unit})` : 'إجابتك'),
    gap: (nth) => `الفراغ ${number(nth)}`,
    choose: 'اختيار',
    place: 'الرقم',
    confidence: {
      guess: 'تخمين',
      think: 'على الأرجح',
      sure: 'بالتأكيد',
      ask: 'ما مدى التأكد؟',
      result: 'مدى التأكد',
      rightOf: (right, all) => `${number(right)} من ${number(all)} صحيحة`,
      sureButWrong(questions) {
        const several =
          'في هذه الأسئلة (#) كان التأكد تامًّا، لكن الإجابات لم تكن دقيقة. الأفضل البدء بها:'
        return plural(questions, {
          zero: several,
          one: 'هنا كان التأكد تامًّا، لكن الإجابة لم تكن دقيقة. الأفضل البدء من هنا:',
          two: 'في هذين السؤالين كان التأكد تامًّا، لكن الإجابتين لم تكونا دقيقتين. الأفضل البدء بهما:',
          few: several,
          many: several,
          other: several,
        })
      },
    },

    refused: {
      title: 'يُرجى التحقق من هذه الإجابات',
      nothingLost: 'لم نصحح شيئًا بعد، وإجاباتك ما زالت هنا.',
      needsNumber: 'يُرجى إدخال عدد، مثل 12.5.',
      unreadable: 'تعذّرت قراءة هذه الإجابة. يُرجى إدخالها مرة أخرى.',
    },

    startOver: 'البدء من جديد',
    readGuide: 'قراءة الدليل',
    unclear: 'بعض الأرقام كان ناقصًا أو مكررًا، لذلك لم نتمكن إلا من قراءة جزء من الترتيب.',
    right: 'صحيح',
    notQuite: 'ليس تمامًا',
    changed: 'تغيّر هذا السؤال بعد فتح الصفحة. يُرجى الإجابة عنه مرة أخرى.',
    leftOpen: 'لم تُجب عن هذا السؤال.',
    answerIn: ['الإجابة موجودة في «', '».'],
    passage: 'عرض الفقرة',
    youChose: 'اختيارك',
    youWrote: 'ما كتبته',
    readAs: (wrote, read) => `كتبت «${wrote}»، وقرأناها «${read}».`,
    youOrdered: 'ترتيبك',
    youMatched: 'مطابقاتك',
    rightAnswer: 'الإجابة الصحيحة',
    whyNotOthers: 'لماذا ليست الإجابات الأخرى؟',
    inPlace: 'يُحتسب كل عنصر في موضعه الصحيح',
    item: {
      right: 'صحيح',
      notQuite: 'ليس تمامًا',
      belongs: (place) => `موضعه الصحيح: ${number(place)}`,
      open: 'بلا إجابة',
    },

    nothingAnswered: 'تكفي الإجابة عن سؤال أو سؤالين لتظهر النتيجة.',
    sharedWithYou: (reached) => `وصلتك نتيجة بالمشاركة: ${reached}.`,
    you: (reached) => `نتيجتك: ${reached}`,
    they: (reached) => `نتيجة الشخص الآخر: ${reached}`,
    shareResult: 'مشاركة هذه النتيجة',
    askAgainIn: (count) => `إضافة تذكير إلى التقويم بعد ${days(count)}`,
    inDays: (count) => `بعد ${days(count)}`,
    invitation: 'يمكنك إجراء الاختبار الذاتي ومعرفة سبب صحة كل إجابة.',
    sharedOn: ['تمت المشاركة في ', ''],
    changedSince:
      'تغيّر الاختبار منذ ذلك الحين. هذه هي النتيجة الأصلية، وتؤدي الروابط إلى الدليل الحالي.',
    tryIt: 'التجربة بنفسك',
    known: 'معلوم',
    toRevisit: (questions) => `للمراجعة: ${number(questions)}`,
    again: 'هل هذه نتيجتك؟ يمكن التدرب من جديد',
    whyAgain: 'الإجابة مرة أخرى بعد بضعة أيام تساعد على التذكر.',
    onlyMissed: (questions) =>
      plural(questions, {
        zero: 'إعادة الأسئلة التي فاتتك أو ترددت فيها (#)',
        one: 'إعادة السؤال الذي فاتك أو ترددت فيه',
        two: 'إعادة السؤالين اللذين فاتاك أو ترددت فيهما',
        few: 'إعادة # أسئلة فاتتك أو ترددت فيها',
        many: 'إعادة # سؤالًا فاتك أو ترددت فيه',
        other: 'إعادة # سؤال فاتك أو ترددت فيه',
      }),
    orRemind: '، أو إضافة تذكير إلى التقويم:',
    reminder: (title) => `تدريب جديد: ${title}`,
    lastTime: (reached) => `في المرة السابقة: ${reached}.`,
    reminderLink: (url) => `إعادة الأسئلة التي فاتتك أو ترددت فيها: ${url}`,
    lostResult: 'ما زال بإمكانك إجراء الاختبار الذاتي الذي جاءت منه:',
    failures: {
      'unknown-path': { title: 'لا شيء هنا', detail: 'لا توجد صفحة في هذا العنوان.' },
      'unknown-quiz': {
        title: 'هذا الاختبار غير موجود',
        detail: 'لا يوجد اختبار في هذا العنوان. يُرجى التحقق من الرابط.',
      },
      'unknown-guide': {
        title: 'هذا الدليل غير موجود',
        detail: 'لا يوجد دليل في هذا العنوان. يُرجى التحقق من الرابط.',
      },
      'no-printed-key': {
        title: 'لا توجد إجابات للطباعة',
        detail: 'لا يمكن طباعة هذا الاختبار إلا بدون الإجابات.',
      },
      'unknown-result': {
        title: 'هذا الرابط تالف',
        detail: 'لم نعثر على نتيجة لهذا الرابط. ربما ينقصه جزء.',
      },
      'quiz-gone': {
        title: 'لم يعد هذا الاختبار موجودًا',
        detail: 'هذه النتيجة من اختبار تمت إزالته.',
      },
      'outcome-gone': {
        title: 'لم تعد هذه النتيجة موجودة',
        detail: 'تغيّر الاختبار ولم يعد يتضمن هذه النتيجة.',
      },
      'sharing-off': {
        title: 'لا تُشارَك النتائج هنا',
        detail: 'مشاركة النتائج متوقفة على هذا الخادم.',
      },
      'too-many-requests': {
        title: 'طلبات كثيرة جدًا',
        detail: 'تصلنا من شبكتك طلبات كثيرة جدًا. يُرجى المحاولة مرة أخرى بعد دقيقة.',
      },
      internal: {
        title: 'حدث خطأ ما',
        detail: 'الخطأ من جانبنا. يُرجى المحاولة مرة أخرى لاحقًا.',
      },
      unreadable: {
        title: 'تعذّرت قراءة النموذج',
        detail: 'يُرجى الرجوع وإعادة تحميل الصفحة ثم إرسال النموذج مرة أخرى.',
      },
    },
    toFrontPage: 'الانتقال إلى الصفحة الرئيسية',

    report: 'الإبلاغ عن هذا السؤال',
    outcome: {
      submit: 'عرض ما يناسب',
      nothing: 'لا نتيجة بعد',
      answerSome: 'تكفي الإجابة عن سؤال أو سؤالين ليظهر ما يناسب. يمكن تخطي ما لا ينطبق عليك.',
      giveUpOne: 'لا شيء يلبّي كل هذه الرغبات معًا. يلزم التخلي عن واحدة:',
      without: (wish) => `بدون: ${wish}`,
      changed: 'تغيّرت الأسئلة بعد فتح الصفحة. يُرجى الإجابة عنها مرة أخرى.',
      whyItFits: 'لماذا يناسب',
      cautions: 'تجدر الملاحظة',
      inGuide: 'في الدليل',
      next: 'التالي في الملاءمة',
      other: ['ظهر لشخص آخر: ', '. هذه هي الأسئلة نفسها.'],
      invitation: 'قد تكون نتيجتك مختلفة. بالإجابة عن الأسئلة نفسها يظهر السبب.',
    },
    paper: {
      alone: 'تُطبع هذه الصفحة بدون الإجابات.',
      withKey: 'الطباعة مع الإجابات',
      printed: 'تُطبع الإجابات في النهاية على صفحة مستقلة.',
      keyOf: (quiz) => `الإجابات: ${quiz}`,
      take: 'إجراء الاختبار الذاتي',
      key: 'الإجابات',
      tickAll: 'المطلوب وضع علامة على كل ما ينطبق.',
      numberThem: 'المطلوب ترقيم العناصر ابتداءً من 1.',
      letters: 'المطلوب كتابة الحرف المناسب بجانب كل عنصر.',
      from: 'من',
      guide: 'قراءة الدليل',
    },
    missed: 'هذا مما فاتك',
    contents: 'في هذا الدليل',
    checkedOf: (of) => ['', ` من ${number(of)} أُجيب عنها`],
    allColumns: 'عرض كل الأعمدة',
    quizzes: 'اختبر ما تعرفه الآن',
    takeaways: 'أهم النقاط',
    checkYourself: 'اختبار ذاتي:',
    source(author, title) {
      const by = author === undefined ? '' : ` بقلم ${author}`
      return title === undefined ? ['استنادًا إلى ', 'مقال', by] : ['استنادًا إلى «', title, `»${by}`]
    },
    sourceDate: ['، ', ''],
    factsAsOf: ['الحقائق حتى ', ''],
    date,
  }
}
