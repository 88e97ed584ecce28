// Finding the sentence of a passage by some of its words.
import { describe, expect, it } from 'vitest'
import type { Guide } from '../../../../content/model/guide.ts'
import { sentenceOf, sentencesWith } from '../../../../content/publish/evidence.ts'
import { readGuide } from '../../../../content/publish/read-texts.ts'

const guide: Guide = readGuide({
  id: 'tea',
  title: 'Tea',
  description: 'How to make it.',
  lang: 'en',
  source: { title: 'On tea', author: 'A', published: '2019-11-10' },
  sections: {
    water: {
      title: 'Water',
      body: [
        'Boil it first. Then let it *cool down* to 80.5 degrees! Is that all? Pour it.',
        ['**Green:** let it cool.', 'Black: do not.'],
      ],
    },
  },
  takeaways: [],
})

describe('a sentence of a passage', () => {
  it.each([
    ['Boil', 'Boil it first.'],
    ['cool down to', 'Then let it cool down to 80.5 degrees!'],
    ['that all', 'Is that all?'],
    ['do not', 'Black: do not.'],
    ['Green: let', 'Green: let it cool.'],
  ])('with “%s” is found whole and without markup', (words, sentence) => {
    expect(sentenceOf(guide, 'water', words)).toBe(sentence)
  })

  it('is not found where the words or the section do not exist', () => {
    expect(sentenceOf(guide, 'water', 'milk')).toBeUndefined()
    expect(sentenceOf(guide, 'milk', 'Boil')).toBeUndefined()
  })

  it('is one of several where the words are ambiguous', () => {
    expect(sentencesWith(guide, 'water', 'it')).toHaveLength(4)
  })
})
