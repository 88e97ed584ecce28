// Finds which of the five ways to enrol fits, with eight questions about what a reader wants. Where
// a fact of the guide decides, the outcomes are taken from it, so that guide and quiz agree. The
// points are a judgement: 3 where an answer nearly decides the outcome, 1 for a weak sign.

import { rowsWhere } from '../define/facts.ts'
import { defineOutcomeQuiz, each } from '../define/outcome-quiz.ts'
import { courseraCertificates as guide } from '../guides/coursera-certificates.ts'

export const whichCourseraOption = defineOutcomeQuiz(guide, {
  id: 'which-coursera-option',
  title: 'Which way to enrol on Coursera fits you?',
  description: 'Eight questions about what you want, and which of the five ways to enrol suits it.',
  lang: 'en',

  // From the smallest commitment to the largest, so that a tie goes to the one that is easiest to try.
  outcomes: {
    'individual-course': {
      title: 'An individual course',
      text: 'One class on one subject, which you can begin at once. You may pay for a certificate from Coursera that says you finished; it is no official document of the university.',
      section: 'individual-courses',
      prefer: 'If one class is all you need, or you want to begin today.',
    },
    specialization: {
      title: 'A Specialization',
      text: 'Several related courses on one subject, usually recorded and with a project at the end. It ends with a certificate from Coursera, which is no official document.',
      section: 'specializations',
      prefer: 'If you want to go deeper into one subject, usually with a project at the end.',
    },
    'professional-certificate': {
      title: 'A Professional Certificate',
      text: 'Courses from a company such as Google, IBM or Microsoft. The certificate is from Coursera and is no industry qualification, but the courses may help you prepare for one.',
      section: 'professional-certificates',
      prefer:
        'If you would rather learn from a company, or want to prepare for a certification that is awarded elsewhere.',
    },
    mastertrack: {
      title: 'A MasterTrack',
      text: 'Live classes from the university, on fixed dates. It is accredited and ends with an official document, and with good grades it can lead into a degree.',
      section: 'mastertrack',
      prefer:
        'If live classes would keep you going, or you want a way into a degree without deciding on all of it now.',
    },
    degree: {
      title: 'A degree',
      text: 'A bachelor’s or a master’s, fully online and the same as on campus. It ends with the degree certificate and a transcript from the university.',
      section: 'degrees',
      prefer: 'If others expect a bachelor’s or a master’s of you.',
    },
  },

  questions: [
    {
      id: 'who-must-recognise-it',
      type: 'single',
      section: 'does-it-matter',
      prompt: 'Does somebody have to recognise what you receive at the end?',
      options: {
        official: {
          text: 'Yes, I need an official document',
          points: each(rowsWhere(guide, 'officialDocument', 'yes'), 2),
          why: 'You need an official document, and only a MasterTrack and a degree end with one from a university.',
          requires: rowsWhere(guide, 'officialDocument', 'yes'),
          whyNot:
            'Only a MasterTrack and a degree end with an official document from a university.',
          fact: 'officialDocument',
        },
        company: {
          text: 'Yes, I am after a company’s own certification',
          points: { 'professional-certificate': 3 },
          why: 'You are after a company’s certification. Coursera cannot award it, but many of these courses keep close to what it covers and may help you prepare.',
          requires: ['professional-certificate'],
          whyNot:
            'You are after a company’s certification. Coursera cannot award it, and our source names only Professional Certificates as close to what a company certifies.',
        },
        nobody: {
          text: 'No, I want to know the subject',
          points: { 'individual-course': 1, specialization: 1, 'professional-certificate': 1 },
          why: 'You want to know the subject. What you learn is yours without an official document.',
        },
      },
    },
    {
      id: 'how-much',
      type: 'single',
      section: 'coursera-itself',
      prompt: 'How much would you like to take on?',
      options: {
        'one-class': {
          text: 'One class',
          points: { 'individual-course': 3 },
          why: 'You want one class. Most are a part of something longer, but each can be taken alone.',
          excludes: ['specialization', 'mastertrack', 'degree'],
          whyNot:
            'You want one class. A Specialization, a MasterTrack and a degree are more; of a Professional Certificate, our source does not say.',
        },
        'some-classes': {
          text: 'Some classes that belong together',
          points: { specialization: 3 },
          why: 'You want classes that belong together. A Specialization is several of them on one subject.',
          excludes: ['individual-course'],
          whyNot: 'You want several classes. An individual course is only one.',
        },
        'whole-degree': {
          text: 'A bachelor’s or a master’s',
          points: { degree: 3, mastertrack: 1 },
          why: 'You want a bachelor’s or a master’s. Both can be taken fully online, and a MasterTrack can lead into one.',
          requires: ['degree', 'mastertrack'],
          whyNot:
            'You want a bachelor’s or a master’s. Only a degree is one, and a MasterTrack can lead into one; our source says that of no other way.',
        },
        unsure: { text: 'I do not know yet', pinned: true },
      },
    },
    {
      id: 'live-or-recorded',
      type: 'single',
      section: 'mastertrack',
      prompt: 'How would you like to be taught?',
      options: {
        live: {
          text: 'Live, with others, by a timetable',
          points: each(rowsWhere(guide, 'liveClasses', 'yes'), 3),
          why: 'You like live classes. A MasterTrack has them, by video from the university.',
          fact: 'liveClasses',
        },
        recorded: {
          text: 'By recordings, whenever it suits me',
          points: { specialization: 2 },
          why: 'You prefer recordings. A Specialization is usually recorded in advance.',
          excludes: rowsWhere(guide, 'liveClasses', 'yes'),
          whyNot:
            'You want recordings. Our source speaks of them only for a Specialization, and a MasterTrack includes live classes.',
        },
        either: { text: 'Either is fine', pinned: true },
      },
    },
    {
      id: 'when-to-begin',
      type: 'single',
      section: 'individual-courses',
      prompt: 'When would you like to begin?',
      options: {
        'at-once': {
          text: 'At once',
          points: each(rowsWhere(guide, 'fixedDates', 'no'), 2),
          why: 'You want to begin at once, and with an individual course you can.',
          excludes: rowsWhere(guide, 'fixedDates', 'yes'),
          whyNot:
            'You want to begin at once. Our source says only of an individual course that you can, and a MasterTrack opens on fixed dates.',
        },
        'fixed-date': {
          text: 'On a fixed date, together with others',
          points: each(rowsWhere(guide, 'fixedDates', 'yes'), 1),
          why: 'A fixed date suits you. A MasterTrack opens on fixed dates, since its classes follow a timetable.',
        },
        whenever: { text: 'It does not matter', pinned: true },
      },
    },
    {
      id: 'whom-to-learn-from',
      type: 'single',
      section: 'professional-certificates',
      prompt: 'Whom would you rather learn from?',
      options: {
        university: {
          text: 'A university',
          points: {
            ...each(rowsWhere(guide, 'shows', 'name-course-university-logo'), 1),
            ...each(rowsWhere(guide, 'issuer', 'university'), 1),
          },
          why: 'You would rather learn from a university, and this is taught by one.',
          excludes: ['professional-certificate'],
          whyNot:
            'You want to learn from a university. Companies teach the Professional Certificates.',
        },
        company: {
          text: 'A company that works in the field',
          points: each(rowsWhere(guide, 'shows', 'name-course-company-logo'), 3),
          why: 'You would rather learn from a company. Google, IBM and Microsoft are among those that offer Professional Certificates.',
          requires: rowsWhere(guide, 'shows', 'name-course-company-logo'),
          whyNot:
            'You want to learn from a company. Professional Certificates are the way to enrol that our source says companies teach.',
        },
        anybody: { text: 'Whoever explains it well', pinned: true },
      },
    },
    {
      id: 'what-to-keep',
      type: 'multiple',
      section: 'degrees',
      prompt: 'What would you like to have at the end?',
      options: {
        transcript: {
          text: 'A transcript of my grades',
          points: each(rowsWhere(guide, 'transcript', 'yes'), 2),
          why: 'You want a transcript, and a degree comes with an official one.',
          excludes: rowsWhere(guide, 'transcript', 'no'),
          whyNot:
            'You want a transcript. An individual course and a Specialization come with none.',
          fact: 'transcript',
        },
        credit: {
          text: 'Credit that counts towards a degree',
          points: each(rowsWhere(guide, 'degreeCredit', 'yes'), 2),
          why: 'You want credit. The grades of a MasterTrack can count once the degree has admitted you, and a degree is what credit counts towards.',
          fact: 'degreeCredit',
        },
        'simple-certificate': {
          text: 'A simple certificate with my name on it',
          points: each(rowsWhere(guide, 'issuer', 'coursera'), 1),
          why: 'You want a simple certificate, and Coursera issues one with your name.',
        },
        knowledge: {
          text: 'What I learned, with or without paper',
          points: { 'individual-course': 1, specialization: 1 },
          why: 'What counts for you is what you learned, with or without a document.',
        },
      },
    },
    {
      id: 'you-and-a-degree',
      type: 'single',
      section: 'continuous-learning',
      prompt: 'Do you want a degree?',
      options: {
        'not-admitted': {
          text: 'I want one and lack the points to get in',
          points: { mastertrack: 3 },
          why: 'You lack the points for a degree. You can take a MasterTrack all the same, and high enough grades there open the degree.',
          requires: ['mastertrack'],
          whyNot:
            'You want a degree and lack the points. A MasterTrack with high enough grades can open one; our source says that of no other way.',
        },
        'ready-for-it': {
          text: 'I want one and expect to be admitted',
          points: { degree: 3 },
          why: 'You want a degree and expect to be admitted, so the direct way is open to you.',
          requires: ['degree', 'mastertrack'],
          whyNot:
            'You want a degree. A MasterTrack with high enough grades opens one; our source says that of no other way.',
        },
        'no-need': {
          text: 'I need none, or none beyond the one I have',
          points: each(rowsWhere(guide, 'issuer', 'coursera'), 1),
          why: 'You need no degree from this. It is worth learning more all the same.',
          excludes: ['degree'],
          whyNot: 'You need no degree, so a degree is out.',
        },
        undecided: { text: 'I have not decided', pinned: true },
      },
    },
    {
      id: 'end-with-a-project',
      type: 'single',
      section: 'specializations',
      prompt: 'Would you like to make something of your own along the way?',
      options: {
        project: {
          text: 'Yes, a project that uses what I learned',
          points: { specialization: 2, mastertrack: 1 },
          why: 'You like to use what you learn. A Specialization tends to end with a project, and a MasterTrack has projects too.',
        },
        'classes-only': {
          text: 'No, the classes are enough',
          points: { 'individual-course': 1 },
          why: 'The classes are enough for you, and an individual course is a single class.',
        },
      },
    },
  ],
})
