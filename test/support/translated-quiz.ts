// A quiz with one question of every type, its guide, and both of them in Spanish. What is
// private until an answer is a canary, in each language one of its own.

import { no, unstated, yes } from '../../content/define/facts.ts'
import { defineGuide } from '../../content/define/guide.ts'
import { defineQuiz } from '../../content/define/quiz.ts'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { QuestionTexts } from '../../content/model/question.ts'
import type { QuizTexts } from '../../content/model/translation.ts'
import { blanks } from '../../content/questions/blanks.ts'
import { match } from '../../content/questions/match.ts'
import { multiple } from '../../content/questions/multiple.ts'
import { number } from '../../content/questions/number.ts'
import { order } from '../../content/questions/order.ts'
import { single } from '../../content/questions/single.ts'
import { text } from '../../content/questions/text.ts'
import { trueFalse } from '../../content/questions/truefalse.ts'
import { translateGuide } from '../../content/translate/guide.ts'
import { translateQuiz } from '../../content/translate/quiz.ts'

export const coffee = defineGuide({
  id: 'coffee',
  title: 'Coffee',
  description: 'How to make it.',
  lang: 'en',
  source: { title: 'On coffee', author: 'A', published: '2019-11-10' },
  sections: {
    water: { title: 'Water', body: ['It is *hot*.', ['first', 'second']] },
    beans: { title: 'Beans', body: ['They are roasted.'] },
  },
  facts: {
    title: 'Kinds',
    subject: 'Kind',
    columns: {
      milk: { label: 'Milk' },
      cup: { label: 'Cup', values: { small: 'A small one' } },
    },
    rows: {
      espresso: {
        name: 'Espresso',
        section: 'beans',
        cells: { milk: no('beans', 'never'), cup: { value: 'small', section: 'beans' } },
      },
      latte: { name: 'Latte', section: 'water', cells: { milk: yes('water'), cup: unstated } },
    },
  },
  takeaways: ['Mind the water.'],
})

const about = (id: string) => ({
  id,
  section: 'water' as const,
  explanation: `canary-en-explanation of ${id}`,
})
const said = { right: 'canary-en-right', other: 'canary-en-other' }

export const coffeeQuiz = defineQuiz(coffee, {
  id: 'coffee',
  kind: 'check',
  title: 'Do you know coffee?',
  description: 'Some questions.',
  lang: 'en',
  questions: [
    single({
      ...about('pour'),
      prompt: 'How is the water?',
      options: {
        warm: { text: 'Just off the boil', feedback: 'canary-en-warm' },
        cold: { text: 'From the tap', feedback: 'canary-en-cold' },
      },
      key: 'warm',
      hints: ['canary-en-hint'],
    }),
    multiple({
      ...about('kinds'),
      section: 'beans',
      prompt: 'Which hold milk?',
      options: {
        latte: { text: 'A latte', feedback: 'canary-en-latte' },
        ristretto: { text: 'A ristretto', feedback: 'canary-en-ristretto' },
      },
      key: ['latte'],
    }),
    trueFalse({
      ...about('roasted'),
      prompt: 'Beans are roasted.',
      key: true,
      feedback: { true: 'canary-en-true', false: 'canary-en-false' },
    }),
    order({
      ...about('steps'),
      prompt: 'Put them in order.',
      items: {
        grind: { text: 'Grind', feedback: 'canary-en-grind' },
        pour: { text: 'Pour' },
        enjoy: { text: 'Drink' },
      },
      feedback: 'canary-en-steps',
    }),
    match({
      ...about('homes'),
      prompt: 'Where are they from?',
      targets: { italy: 'Italy', turkey: 'Turkey', peru: 'Peru' },
      items: {
        moka: { text: 'Moka', target: 'italy', pairs: { turkey: 'canary-en-pair' } },
        ibrik: { text: 'Ibrik', target: 'turkey', feedback: 'canary-en-ibrik' },
      },
      feedback: 'canary-en-homes',
    }),
    number({
      ...about('days'),
      prompt: 'How long are beans fresh?',
      unit: 'days',
      key: 30,
      feedback: said,
      expected: [{ key: 365, feedback: 'canary-en-year' }],
    }),
    text({
      ...about('drink'),
      prompt: 'What is a small strong one called?',
      accept: ['espresso', 'short black'],
      feedback: said,
      expected: [{ accept: ['mocha'], feedback: 'canary-en-mocha' }],
    }),
    blanks({
      ...about('recipe'),
      prompt: 'Take [[amount]] grams of [[beans]], [[ground]], and [[pot]].',
      blanks: {
        amount: { key: 20, feedback: said },
        beans: { accept: ['arabica', 'robusta'], feedback: said },
        ground: {
          options: {
            fine: { text: 'finely ground', feedback: 'canary-en-fine' },
            coarse: { text: 'coarsely ground', feedback: 'canary-en-coarse' },
          },
          key: 'fine',
        },
        pot: { pick: 'moka', feedback: said },
      },
      bank: { moka: 'a moka pot', pan: 'a pan' },
    }),
  ],
  bands: [{ id: 'all', from: 0, title: 'Brewed', text: 'So it is.' }],
})

export const coffeeEs = translateGuide(coffee, {
  lang: 'es',
  title: 'El café',
  description: 'Cómo se prepara.',
  sections: {
    water: { title: 'El agua', body: ['Está *caliente*.', ['primero', 'segundo']] },
    beans: { title: 'Los granos', body: ['Están tostados.'] },
  },
  facts: {
    title: 'Clases',
    subject: 'Clase',
    columns: { milk: { label: 'Leche' }, cup: { label: 'Taza', values: { small: 'Pequeña' } } },
    rows: {
      espresso: { name: 'Café solo', notes: { milk: 'nunca' } },
      latte: { name: 'Café con leche' },
    },
  },
  takeaways: ['Cuida el agua.'],
})

const dicho = { right: 'canary-es-right', other: 'canary-es-other' }
const explanation = 'canary-es-explanation'

export const COFFEE_TEXTS = {
  lang: 'es',
  title: '¿Sabes de café?',
  description: 'Unas preguntas.',
  questions: {
    pour: {
      prompt: '¿Cómo está el agua?',
      options: {
        warm: { text: 'Casi hirviendo', feedback: 'canary-es-warm' },
        cold: { text: 'Fría', feedback: 'canary-es-cold' },
      },
      explanation,
      hints: ['canary-es-hint'],
    },
    kinds: {
      prompt: '¿Cuáles llevan leche?',
      options: {
        latte: { text: 'El café con leche', feedback: 'canary-es-latte' },
        ristretto: { text: 'El ristretto', feedback: 'canary-es-ristretto' },
      },
      explanation,
    },
    roasted: {
      prompt: 'El café se tuesta.',
      feedback: { true: 'canary-es-true', false: 'canary-es-false' },
      explanation,
    },
    steps: {
      prompt: 'Ponlos en orden.',
      items: {
        grind: { text: 'Moler', feedback: 'canary-es-grind' },
        pour: { text: 'Verter' },
        enjoy: { text: 'Beber' },
      },
      feedback: 'canary-es-steps',
      explanation,
    },
    homes: {
      prompt: '¿De dónde son?',
      targets: { italy: 'Italia', turkey: 'Turquía', peru: 'Perú' },
      items: {
        moka: { text: 'Cafetera italiana', pairs: { turkey: 'canary-es-pair' } },
        ibrik: { text: 'Ibrik turco', feedback: 'canary-es-ibrik' },
      },
      feedback: 'canary-es-homes',
      explanation,
    },
    days: {
      prompt: '¿Cuánto duran frescos?',
      unit: 'días',
      feedback: dicho,
      expected: [{ feedback: 'canary-es-year' }],
      explanation,
    },
    drink: {
      prompt: '¿Cómo se llama uno corto y fuerte?',
      accept: ['café solo', 'Espresso', 'cafecito'],
      feedback: dicho,
      expected: [{ accept: ['café moca'], feedback: 'canary-es-mocha' }],
      explanation,
    },
    recipe: {
      prompt: 'Con [[beans]], [[amount]] gramos, molido [[ground]], en [[pot]].',
      blanks: {
        amount: { feedback: dicho },
        beans: { accept: ['granos'], feedback: dicho },
        ground: {
          options: {
            fine: { text: 'fino', feedback: 'canary-es-fine' },
            coarse: { text: 'grueso', feedback: 'canary-es-coarse' },
          },
        },
        pot: { feedback: dicho },
      },
      bank: { moka: 'la cafetera', pan: 'la olla' },
      explanation,
    },
  } satisfies Readonly<Record<string, QuestionTexts>>,
  bands: { all: { title: 'Hecho', text: 'Así es.' } },
} satisfies QuizTexts

export const coffeeQuizEs = translateQuiz(coffeeQuiz, COFFEE_TEXTS)

export const COFFEE: Catalogue = {
  guides: [coffee],
  quizzes: [coffeeQuiz],
  translations: [coffeeEs, coffeeQuizEs],
}
