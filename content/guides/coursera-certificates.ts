// The companion guide to Coursera certificates. Every fact comes from one article of November 2019,
// in other words than the article's. Where the article states nothing, the table says so. Facts
// that can become outdated have a date, and opinions name whose they are.
import { cell, depends, no, unstated, yes } from '../define/facts.ts'
import { defineGuide } from '../define/guide.ts'

export const courseraCertificates = defineGuide({
  id: 'coursera-certificates',
  title: 'Coursera certificates: what they show and what they are worth',
  description:
    'What accredited means, how to check it, and what each of the five ways to enrol on Coursera leaves you with, as of November 2019.',
  lang: 'en',
  source: {
    title: 'Are Coursera courses accredited?',
    author: 'Anthony',
    published: '2019-11-10',
  },

  sections: {
    'why-it-is-unclear': {
      title: 'Why there is no short answer',
      body: [
        'Ask whether “Coursera courses” are accredited and no single answer fits. Universities teach there and so do large companies, and what they offer runs from one class to a whole degree.',
        'As of November 2019, the article describes all universities on the platform as accredited. That vouches for the school; it does not yet settle the matter for each class that the school puts online. Whether one class is accredited, or earns credit towards a degree, is decided course by course and university by university. Much of it does earn credit. The description of the course and its FAQ are the place to find out, before you enrol.',
      ],
    },
    'what-accredited-means': {
      title: 'What accredited means',
      body: [
        'An accredited school is one that has been officially recognised. In the United States, as of November 2019, six regional agencies see to this: each decides about the universities in its own part of the country.',
        'The agencies need approval too. They get it from the Department of Education and from the Council for Higher Education Accreditation, known as CHEA. So there are two steps: those two approve the agencies, and the agencies recognise the schools.',
        'For a student this is an assurance. Whether the goal is a degree or a certificate for an occupation, an accredited institution promises that teaching and certificate alike will be officially recognised.',
      ],
    },
    'checking-a-school': {
      title: 'How to check a school',
      body: [
        'As of November 2019, the article gives two quick ways to check a school:',
        [
          '**Look at its web address.** A name that ends in .edu is a good sign: such a school is almost certainly an approved one.',
          '**Look on CHEA’s website.** This is the other way to check, and the one to use where a good sign is not enough.',
        ],
        'Both tell you about the *school*. Neither tells you whether one of its courses earns credit. For that, turn to the description and the FAQ of the course.',
      ],
    },
    'professional-certification': {
      title: 'Certificates from a profession or a company',
      body: [
        'Universities are not alone in certifying people. Many occupations have programmes of their own; the best-known, the article suggests, is admission to the Bar, which allows a lawyer to practise.',
        'Technology companies certify people as well. Cisco, VMware, Microsoft and Apple each have qualifications that mark the holder as an expert in that company’s products. As of November 2019 they do not do the training themselves. They work with training partners: institutions that are accredited to do the teaching, the testing and the certifying for them.',
        'So the word is used in two ways: a university is accredited as a school, a training partner as one that may act for a company.',
      ],
    },
    'coursera-itself': {
      title: 'Is Coursera itself accredited?',
      body: [
        'As of November 2019, CHEA has not accredited Coursera itself, although many of the courses there are accredited. All who teach on it, the article says, are accredited universities or leading companies. So ask less about Coursera than about the way in which you enrol. There are five, and they differ in who issues the certificate:',
        [
          '**Individual courses**, taken one at a time: Coursera.',
          '**Specializations**, several related courses: Coursera.',
          '**MasterTrack** programmes, with live classes: the university.',
          '**Degrees**, studied fully online: the university.',
          '**Professional Certificates**, taught by companies: Coursera.',
        ],
      ],
    },
    'individual-courses': {
      title: 'Individual courses',
      body: [
        'As of November 2019, a single course is usually one part of a Specialization, a MasterTrack or a degree. You can still take it alone, and begin at once.',
        'When you finish you may pay for a certificate. It comes from Coursera and carries your name, the title of the course and the university’s logo, but no score and no grade. All it confirms is that you completed the course. It is no official qualification of the university, and no transcript either.',
        'Accreditation and degree credit vary from course to course. If either matters to you, read the FAQ before you enrol.',
      ],
    },
    'continuous-learning': {
      title: 'Learning without a qualification',
      body: [
        'Should you skip a course because no official qualification stands at its end? The article says no. Its view, from November 2019, is that what you have learned you know, with or without a document to show for it.',
        'It grants that many professions expect a bachelor’s or a master’s degree. What it asks is that you do not treat the degree as the last thing you study. Whoever goes on learning, it holds, can only gain by it at work. That is an opinion, and a kind one; the article brings no figures for it.',
      ],
    },
    specializations: {
      title: 'Specializations',
      body: [
        'As of November 2019, a Specialization joins several related courses on one subject, usually recorded in advance. It tends to end with a *capstone*, a project in which you put to use what you have just learned.',
        'Finish it, and have paid for it by the month or in one sum, and Coursera gives you a certificate with your name, the name of the course and the university’s logo. The article treats it just as it treats the certificate for an individual course. So it confirms that you finished, it shows no grade, and it is neither a transcript nor an official qualification. Whether it counts towards a degree stands in its description or FAQ.',
      ],
    },
    mastertrack: {
      title: 'MasterTrack programmes',
      body: [
        'A MasterTrack also joins courses, assignments and projects, but it is accredited. It was still fairly new on Coursera in November 2019, the date of all that follows. Its live video classes are given by the university; that is why enrolment opens on fixed dates and the classes keep to a timetable.',
        'It can be a way into a degree for somebody who lacks the points to be admitted. A grade point average that is high enough opens the degree, and the grades then count there as credit.',
        'Whoever completes it receives a certificate from the university, and keeps it without going further. It is not a degree, but it is an official document.',
      ],
    },
    degrees: {
      title: 'Degrees',
      body: [
        'Bachelor’s and master’s degrees can be taken fully online through Coursera. As of November 2019, the article says that the university offering them accredits them, and regards them as equal to those earned on campus. Graduates receive two official documents from the university: the degree certificate, and a transcript of their grades.',
        'The article adds that studying online costs much less than on campus, and that a university can reach more students than its buildings hold. It also expects online degrees to be where Coursera’s future lies. That last point is a forecast, not a fact.',
      ],
    },
    'professional-certificates': {
      title: 'Professional Certificates',
      body: [
        'As of November 2019, these courses come from companies, Google, IBM and Microsoft among them. At the end Coursera gives you a certificate with your name, the title of the course and the company’s logo.',
        'The name is easily taken for more. At that date Coursera has no accreditation for industry qualifications, so studying there does not make anybody an MCSE (Microsoft) or a CCNA (*Cisco Certified Network Associate*).',
        'Many of the courses do keep close to what a company’s own certification covers, so they may help you prepare for one that is awarded elsewhere. The FAQ of the course usually has the details.',
      ],
    },
    'does-it-matter': {
      title: 'Should it matter to you?',
      body: [
        'That depends on what you need. If others must recognise your qualification, the way you enrol matters: as of November 2019, a MasterTrack or a degree ends with an official document from a university, and the article finds both good value for money. If you hope for degree credit from a single course or a Specialization, look before you enrol. An industry certification is not to be had on Coursera.',
        'If you want to *know* the subject, accreditation weighs less. The author is sure that employers will think well of any Coursera certificate, and that studying can only do you good. Both are opinions; the article does not set out to prove them.',
      ],
    },
  },

  facts: {
    title: 'The five ways to enrol, side by side (as of November 2019)',
    subject: 'Way to enrol',
    columns: {
      accredited: { label: 'Accredited' },
      issuer: {
        label: 'Certificate from',
        values: { coursera: 'Coursera', university: 'The university' },
      },
      shows: {
        label: 'Certificate shows',
        values: {
          'name-course-university-logo': 'Your name, the course, the university’s logo',
          'name-course-company-logo': 'Your name, the course, the company’s logo',
        },
      },
      showsGrade: { label: 'Shows a grade' },
      officialDocument: { label: 'Official document' },
      degreeCredit: { label: 'Counts towards a degree' },
      liveClasses: { label: 'Live classes' },
      fixedDates: { label: 'Fixed dates' },
      transcript: { label: 'Official transcript' },
    },
    rows: {
      'individual-course': {
        name: 'Individual course',
        section: 'individual-courses',
        cells: {
          accredited: depends('why-it-is-unclear', 'on course and university'),
          issuer: cell('coursera', 'individual-courses'),
          shows: cell('name-course-university-logo', 'individual-courses'),
          showsGrade: no('individual-courses'),
          officialDocument: no('individual-courses'),
          degreeCredit: depends('individual-courses', 'see the course FAQ'),
          liveClasses: unstated,
          fixedDates: no('individual-courses', 'begin at once'),
          transcript: no('individual-courses'),
        },
      },
      specialization: {
        name: 'Specialization',
        section: 'specializations',
        cells: {
          accredited: unstated,
          issuer: cell('coursera', 'specializations'),
          shows: cell('name-course-university-logo', 'specializations'),
          // The article says that it is "as with" individual classes, whose certificate shows none.
          showsGrade: no('specializations', 'as for individual courses'),
          officialDocument: no('specializations'),
          degreeCredit: depends('specializations', 'see description or FAQ'),
          liveClasses: no('specializations', 'usually recorded'),
          fixedDates: unstated,
          transcript: no('specializations'),
        },
      },
      mastertrack: {
        name: 'MasterTrack',
        section: 'mastertrack',
        cells: {
          accredited: yes('mastertrack'),
          issuer: cell('university', 'mastertrack'),
          shows: unstated,
          showsGrade: unstated,
          officialDocument: yes('mastertrack', 'but not a degree'),
          degreeCredit: yes('mastertrack', 'once admitted to the degree'),
          liveClasses: yes('mastertrack'),
          fixedDates: yes('mastertrack'),
          transcript: unstated,
        },
      },
      degree: {
        name: 'Degree',
        section: 'degrees',
        cells: {
          accredited: yes('degrees'),
          issuer: cell('university', 'degrees'),
          shows: unstated,
          showsGrade: unstated,
          officialDocument: yes('degrees'),
          degreeCredit: yes('degrees', 'it is the degree'),
          liveClasses: unstated,
          fixedDates: unstated,
          transcript: yes('degrees'),
        },
      },
      'professional-certificate': {
        name: 'Professional Certificate',
        section: 'professional-certificates',
        cells: {
          accredited: no('professional-certificates', 'not as industry qualification'),
          issuer: cell('coursera', 'professional-certificates'),
          shows: cell('name-course-company-logo', 'professional-certificates'),
          showsGrade: unstated,
          officialDocument: no('professional-certificates', 'not an industry certification'),
          degreeCredit: unstated,
          liveClasses: unstated,
          fixedDates: unstated,
          transcript: unstated,
        },
      },
    },
  },

  takeaways: [
    'As of November 2019, CHEA does not accredit Coursera as such. Ask about the university and the course instead.',
    'In the United States six regional agencies accredit universities; the Department of Education and CHEA approve the agencies.',
    'An individual course or a Specialization ends with a certificate from Coursera. It carries the university’s logo, and it is not a university qualification.',
    'A MasterTrack ends with a certificate from the university, and its grades can lead into a degree and count there.',
    'An online degree comes with the same official documents as one taken on campus: degree certificate and transcript.',
    'A Professional Certificate is taught by a company and issued by Coursera. It makes nobody a CCNA or an MCSE.',
    'If you need recognition, check before you enrol. If you want to learn, any of the five will do, and the article’s author expects employers to think well of it.',
  ],
})
