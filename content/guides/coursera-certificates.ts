// The companion guide to Coursera certificates. Every fact comes from one article of November 2019,
// in other words than the article's; test/sample/claims/ has the words behind each. Where the
// article states nothing, the table says so. `source` gives the date of all facts; opinions are
// called opinions.
import { cell, depends, no, unstated, usuallyNot, yes } from '../define/facts.ts'
import { defineGuide } from '../define/guide.ts'

export const courseraCertificates = defineGuide({
  id: 'coursera-certificates',
  title: 'Coursera certificates: what they show and what they are worth',
  description:
    'What accredited means, how to check it, and what each of the five ways to enrol on Coursera leaves you with.',
  lang: 'en',
  source: {
    author: 'Anthony',
    published: '2019-11-10',
  },

  sections: {
    'why-it-is-unclear': {
      title: 'Why there is no short answer',
      body: [
        'Ask whether “Coursera courses” are accredited, and no single answer fits them all. Universities and large companies teach there, from one class to a whole degree.',
        'Every university on the platform is accredited. That is a good sign, but whether one class is accredited, or earns credit, is decided course by course and university by university. Many universities do give credit. Read the description of a course and its FAQ before you enrol.',
      ],
    },
    'what-accredited-means': {
      title: 'What accredited means',
      body: [
        'A school is accredited when it has been officially recognised. In the United States six regional agencies do this. Each decides for its own region.',
        'The agencies need approval too, from the Department of Education and from the Council for Higher Education Accreditation (CHEA). So recognition passes down a chain: from these two to an agency, to a university, and to its certificates.',
        'For a student this is an assurance: teaching and certificate will be officially recognised, be it for a degree or for a profession.',
      ],
    },
    'checking-a-school': {
      title: 'How to check a school',
      body: [
        'There are two quick ways:',
        [
          '**Its web address.** If the university’s own website ends in .edu, it is almost certainly an approved one.',
          '**CHEA’s website.** Look the school up there if that is not enough.',
        ],
        'Both tell you about the *school*. Whether one of its courses earns credit is said in the description and FAQ of the course.',
      ],
    },
    'professional-certification': {
      title: 'Certificates from a profession or a company',
      body: [
        'Many professions certify people too. The best-known case may be admission to the Bar: the Bar Association grants it, and lawyers may then practise.',
        'So do technology companies. Cisco, VMware, Microsoft and Apple have qualifications that mark the holder as an expert in their products. Accredited partners do the teaching, the testing and the certifying for them.',
        'So a university is accredited as a school, and a training partner to act for a company.',
      ],
    },
    'coursera-itself': {
      title: 'Is Coursera itself accredited?',
      body: [
        'CHEA does not accredit Coursera itself. Many of the courses are accredited all the same; accredited universities or leading companies teach them. So ask about the way in which you enrol. There are five, and they differ in who issues the certificate:',
        [
          '**Individual courses:** Coursera.',
          '**Specializations:** Coursera.',
          '**MasterTrack:** the university.',
          '**Degrees:** the university.',
          '**Professional Certificates:** Coursera.',
        ],
      ],
    },
    'individual-courses': {
      title: 'Individual courses',
      body: [
        'A single course is usually one part of a Specialization, a MasterTrack or a degree. You can take it alone, and begin at once.',
        'When you finish, you may pay for a certificate. It comes from Coursera and shows your name, the title of the course and the university’s logo, but no score and no grade. All it confirms is that you completed the course: it is no official qualification of the university, and no transcript.',
        'Accreditation and credit differ from course to course: read the FAQ first.',
      ],
    },
    'continuous-learning': {
      title: 'Learning without a qualification',
      body: [
        'Should you skip a course because no official qualification comes at its end? There is a good case for taking it: what you have learned you know, with or without a document.',
        'Many professions do expect a degree. Even so, it need not be the last thing that you study. That whoever goes on learning gains by it at work is the view of our source, and was not measured.',
      ],
    },
    specializations: {
      title: 'Specializations',
      body: [
        'A Specialization joins several related courses on one subject, usually recorded in advance. It tends to end with a *capstone*, a project in which you put to use what you learned.',
        'If you finish and have paid, by the month or in one sum, Coursera gives you a certificate with your name, the name of the course and the university’s logo. Like the certificate for an individual course, it confirms that you finished: it shows no grade, and is neither a transcript nor an official qualification. Whether a Specialization counts towards a degree is said in its description or FAQ.',
      ],
    },
    mastertrack: {
      title: 'MasterTrack programmes',
      body: [
        'A MasterTrack also joins courses, assignments and projects, but it is accredited. It includes live classes, which the university gives by video, so enrolment opens on fixed dates and the classes follow a timetable.',
        'It can be a way into a degree for somebody who lacks the points to be admitted. If their grade point average is high enough, they get in, and their grades count as credit.',
        'The certificate comes from the university. It is yours even if you go no further: not a degree, but an official document.',
      ],
    },
    degrees: {
      title: 'Degrees',
      body: [
        'Through Coursera you can take a bachelor’s or a master’s degree fully online. The university that offers it accredits it, and it is the same as one earned on campus. Graduates receive two official documents from the university: the degree certificate and a transcript of their grades.',
        'An online degree costs much less than one on campus. The university reaches more people than its buildings hold.',
      ],
    },
    'professional-certificates': {
      title: 'Professional Certificates',
      body: [
        'These courses come from companies, Google, IBM and Microsoft among them. At the end you receive a certificate from Coursera with your name, the title of the course and the company’s logo.',
        'Coursera has no accreditation for industry qualifications, so studying there does not make anybody an MCSE (Microsoft) or a CCNA (*Cisco Certified Network Associate*).',
        'Many of the courses keep close to what a company certifies, so they may help you prepare. The FAQ of the course usually has the details.',
      ],
    },
    'does-it-matter': {
      title: 'Should it matter to you?',
      body: [
        'That depends on what you need. If others must recognise your qualification, choose a MasterTrack or a degree: both end with an official document from a university, and are good value for the money. If you hope for credit from a single course or a Specialization, look before you enrol.',
        'If you want to *know* the subject, accreditation weighs less, and studying can only do you good. That employers think well of any Coursera certificate is an opinion of our source, without figures.',
      ],
    },
  },

  facts: {
    title: 'The five ways to enrol, side by side',
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
          // It is "as with" individual classes in the source, and the certificate for those shows none.
          showsGrade: no('specializations', 'as for individual courses'),
          officialDocument: no('specializations'),
          degreeCredit: depends('specializations', 'see description or FAQ'),
          liveClasses: usuallyNot('specializations', 'recorded as a rule'),
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
          degreeCredit: yes('mastertrack', 'can count, once admitted'),
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
          accredited: no('professional-certificates', 'not as an industry qualification'),
          issuer: cell('coursera', 'professional-certificates'),
          shows: cell('name-course-company-logo', 'professional-certificates'),
          showsGrade: unstated,
          officialDocument: no('professional-certificates', 'no industry certification'),
          degreeCredit: unstated,
          liveClasses: unstated,
          fixedDates: unstated,
          transcript: unstated,
        },
      },
    },
  },

  takeaways: [
    'CHEA does not accredit Coursera. Ask about the university and the course.',
    'An individual course or a Specialization ends with a certificate from Coursera, which is not a university qualification.',
    'A MasterTrack ends with a certificate from the university, and its grades can lead into a degree.',
    'An online degree is the same as one taken on campus, degree certificate and transcript included.',
    'A Professional Certificate is taught by a company and issued by Coursera. It makes nobody a CCNA or an MCSE.',
    'If you need recognition, check before you enrol. If you want to learn, any of the five will do.',
  ],
})
