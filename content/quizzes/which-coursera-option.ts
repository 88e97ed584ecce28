// Finds which of the five ways to enrol fits, with eight questions about what a reader wants. Where
// a fact of the guide decides, the outcomes are taken from it, so that guide and quiz agree. The
// points are a judgement: 3 where an answer nearly decides the outcome, 1 for a weak sign.

import { rowsWhere } from '../define/facts.ts'
import { defineOutcomeQuiz, each } from '../define/outcome-quiz.ts'
import { courseraCertificates as guide } from '../guides/coursera-certificates.ts'

export const whichCourseraOption = defineOutcomeQuiz(guide, {
  id: 'which-coursera-option',
  title: 'Which way to enrol on Coursera fits you?',
  description:
    'Eight questions about what you want, and which of the five ways to enrol suits it, as of November 2019.',
  lang: 'en',

  // From the smallest commitment to the largest, so that a tie goes to the one that is easiest to try.
  outcomes: {
    'individual-course': {
      title: 'An individual course',
      text: 'One class on one subject, begun whenever you like. As of November 2019, the certificate is Coursera’s and says that you finished; it is no official document of the university.',
      section: 'individual-courses',
      prefer:
        'If one class answers your question, or you want to begin today and see how it goes before you commit to more.',
    },
    specialization: {
      title: 'A Specialization',
      text: 'Several related courses, usually recorded, that tend to close with a project of your own. As of November 2019, it ends with a certificate from Coursera that shows no grade.',
      section: 'specializations',
      prefer:
        'If you want to go deeper into one subject at your own pace, with a project at the end.',
    },
    'professional-certificate': {
      title: 'A Professional Certificate',
      text: 'Courses from a company, such as Google, IBM or Microsoft. As of November 2019, Coursera issues the certificate; it is no industry qualification, but may help you prepare for one.',
      section: 'professional-certificates',
      prefer:
        'If a company is whom you would rather learn from, or you want to prepare for a certification that is awarded elsewhere.',
    },
    mastertrack: {
      title: 'A MasterTrack',
      text: 'Courses and projects with live classes from the university. As of November 2019, it is accredited, ends with an official document, and with good grades can lead into a degree.',
      section: 'mastertrack',
      prefer:
        'If live classes would keep you going, or you would like a way into a degree without deciding on all of it now.',
    },
    degree: {
      title: 'A degree',
      text: 'A bachelor’s or a master’s, fully online. As of November 2019, the article regards it as equal to one earned on campus, with degree certificate and transcript from the university.',
      section: 'degrees',
      prefer:
        'If a bachelor’s or a master’s is what others expect of you, and you can give it the time.',
    },
  },

  questions: [
    {
      id: 'who-must-recognise-it',
      type: 'single',
      section: 'does-it-matter',
      prompt: 'Does somebody have to recognise what you come away with?',
      options: {
        official: {
          text: 'Yes, I need an official document',
          points: each(rowsWhere(guide, 'officialDocument', 'yes'), 2),
          why: 'You need an official document. As of November 2019, only a MasterTrack and a degree end with one.',
        },
        company: {
          text: 'Yes, a company whose certification I am after',
          points: { 'professional-certificate': 3 },
          why: 'No course on Coursera awards a company’s certification, as of November 2019. Many Professional Certificates keep close to what one covers, so they may help you prepare.',
        },
        nobody: {
          text: 'No, I want to know the subject',
          points: each(rowsWhere(guide, 'officialDocument', 'no'), 1),
          why: 'You study for what you will know. For that the article asks for no official document, and this way to enrol ends without one.',
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
          why: 'You want one class. As of November 2019, most are a part of something longer, but each can be taken alone.',
        },
        'some-classes': {
          text: 'Some classes that belong together',
          points: { specialization: 3 },
          why: 'You want classes that belong together. A Specialization is several of them on one subject, as of November 2019.',
        },
        'whole-degree': {
          text: 'A bachelor’s or a master’s',
          points: { degree: 3, mastertrack: 1 },
          why: 'You have a bachelor’s or a master’s in mind. Both can be taken fully online, as of November 2019, and a MasterTrack can lead into one.',
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
          why: 'You like live classes. As of November 2019, they are what sets a MasterTrack apart: the university gives them by video.',
        },
        recorded: {
          text: 'By recordings, whenever it suits me',
          points: each(rowsWhere(guide, 'liveClasses', 'no'), 2),
          why: 'You would rather watch when it suits you. A Specialization is usually recorded in advance, as of November 2019.',
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
          why: 'You want to begin at once. With an individual course you can, as of November 2019.',
        },
        'fixed-date': {
          text: 'On a fixed date, together with others',
          points: each(rowsWhere(guide, 'fixedDates', 'yes'), 1),
          why: 'A fixed date suits you. A MasterTrack opens on set dates, as of November 2019, since its classes keep to a timetable.',
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
          why: 'You would rather learn from a university, and this is taught by one, as of November 2019.',
        },
        company: {
          text: 'A company that works in the field',
          points: each(rowsWhere(guide, 'shows', 'name-course-company-logo'), 3),
          why: 'You would rather learn from a company. As of November 2019, Professional Certificates come from such, Google, IBM and Microsoft among them.',
        },
        anybody: { text: 'Whoever explains it well', pinned: true },
      },
    },
    {
      id: 'what-to-keep',
      type: 'multiple',
      section: 'degrees',
      prompt: 'What should be in your hands afterwards?',
      options: {
        transcript: {
          text: 'A transcript of my grades',
          points: each(rowsWhere(guide, 'transcript', 'yes'), 2),
          why: 'You want a transcript. Of the five, a degree is the one for which the article promises it, as of November 2019.',
        },
        credit: {
          text: 'Credit that counts towards a degree',
          points: each(rowsWhere(guide, 'degreeCredit', 'yes'), 2),
          why: 'You want credit. The grades of a MasterTrack count once the degree has admitted you, as of November 2019; a degree is made of it.',
        },
        'simple-certificate': {
          text: 'A simple certificate with my name on it',
          points: each(rowsWhere(guide, 'issuer', 'coursera'), 1),
          why: 'A simple certificate will do. Coursera issues one with your name, as of November 2019.',
        },
        knowledge: {
          text: 'What I learned, with or without paper',
          points: { 'individual-course': 1, specialization: 1 },
          why: 'What counts for you is what you learned. In the view of the article, from November 2019, you know it with or without a document.',
        },
      },
    },
    {
      id: 'you-and-a-degree',
      type: 'single',
      section: 'continuous-learning',
      prompt: 'How do you stand with a degree?',
      options: {
        'not-admitted': {
          text: 'I want one and lack the points to get in',
          points: { mastertrack: 3 },
          why: 'You lack the points for a degree. As of November 2019, a MasterTrack is open to you all the same, and good grades there open the degree.',
        },
        'ready-for-it': {
          text: 'I want one and expect to be admitted',
          points: { degree: 3 },
          why: 'You want a degree and expect to be admitted, so the direct way is open to you.',
        },
        'no-need': {
          text: 'I have one already, or need none',
          points: each(rowsWhere(guide, 'issuer', 'coursera'), 1),
          why: 'You do not need a degree from this. In the view of the article, from November 2019, whoever goes on learning can only gain by it.',
        },
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
          points: { specialization: 2 },
          why: 'You like to use what you learn. A Specialization tends to end with a project for just that, as of November 2019.',
        },
        'classes-only': {
          text: 'No, the classes are enough',
          points: { 'individual-course': 1 },
          why: 'The classes are enough for you, and an individual course is a class and no more.',
        },
      },
    },
  ],
})
