// The outcome quiz of the vectors and its guide in Spanish.
import type { Catalogue } from '../../content/model/catalogue.ts'
import { translateGuide } from '../../content/translate/guide.ts'
import { translateQuiz } from '../../content/translate/quiz.ts'
import { PETS, PETS_CATALOGUE } from './outcomes.ts'

const guide = translateGuide(PETS.guide, {
  lang: 'es',
  title: 'Mascotas',
  description: 'Quién vive con nosotros.',
  sections: {
    cats: { title: 'Los gatos', body: ['Ronronean.'] },
    dogs: { title: 'Los perros', body: ['Ladran.'] },
    fish: { title: 'Los peces', body: ['Son callados.'] },
  },
  takeaways: [],
})

export const PETS_ES = translateQuiz(PETS, {
  lang: 'es',
  title: '¿Qué mascota te conviene?',
  description: 'Cuatro preguntas.',
  outcomes: {
    cat: { title: 'Un gato', text: '*Ronronea*.', prefer: 'Si te gusta que ronronee.' },
    dog: { title: 'Un perro', text: 'Ladra.', prefer: 'Si te gusta caminar.' },
    fish: { title: 'Un pez', text: 'Nada.', prefer: 'Si te gusta el agua.' },
  },
  questions: {
    walks: {
      prompt: '¿Hasta dónde te gusta caminar?',
      options: {
        far: { text: 'Muy lejos', why: 'Los perros caminan mucho.' },
        near: { text: 'Alrededor de la casa', why: 'Los dos se quedan *cerca*.' },
        nowhere: { text: 'A ninguna parte', why: 'Los peces no caminan.' },
      },
    },
    noise: {
      prompt: '¿Cuánto ruido puede hacer?',
      options: {
        lively: { text: 'Todo el que quiera', why: 'Los perros ladran.' },
        quiet: { text: 'Casi ninguno', why: 'Los dos son callados.' },
        any: { text: 'Me da igual' },
      },
    },
    touch: {
      prompt: '¿Qué te gusta?',
      options: {
        fur: { text: 'El pelo cálido', why: 'Los dos tienen pelo.' },
        play: { text: 'Lanzar palos', why: 'Los perros traen los palos.' },
        purr: { text: 'Un ronroneo', why: 'Solo los gatos ronronean.' },
        watch: { text: 'Algo que mirar', why: 'Los peces son dignos de ver.' },
      },
    },
    time: {
      prompt: '¿Cuánto tiempo tienes?',
      options: {
        much: { text: 'Un día entero', why: 'Los perros piden tiempo.' },
        some: { text: 'Una tarde', why: 'Los gatos vienen de noche.' },
        little: { text: 'Un minuto', why: 'Los dos se las arreglan solos.' },
      },
    },
  },
})

export const PETS_IN_SPANISH: Catalogue = { ...PETS_CATALOGUE, translations: [guide, PETS_ES] }
