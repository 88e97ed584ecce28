// A whole quiz, one question of each type, and an outcome quiz.
import { EACH_TYPE } from './each-type.ts'
import type { Example } from './example.ts'

const WHOLE: Example = {
  name: 'A whole quiz',
  canBeAdded: false,
  text: `---
title: Bread at home
description: Three questions about flour, water and time.
lang: en
tries: 2
---

## What makes a dough rise?

> It is alive.

- [x] Gas from yeast

  Yeast eats sugar and gives off carbon dioxide, which the dough holds.
- [ ] Air from the oven

  The oven makes the bubbles grow, but they were there before.
- [ ] Steam from the salt

  Salt holds no water. It slows the yeast down a little.

Flour and water alone stay flat, unless wild yeast finds them.

## A warm kitchen makes dough rise faster.

= true

- true: Yeast works best between 25 and 30 °C.
- false: In the cold it works too, and takes longer.

## How much water does 500 g of flour take for a dough of 70 %? {unit=g}

= 350

- right: 70 % of the weight of the flour.
- 70: That would be the percentage.
- other: Take 70 % of 500.
`,
}

const OUTCOME: Example = {
  name: 'An outcome quiz',
  canBeAdded: false,
  text: `---
title: Which pet fits you?
description: Two questions that lead to one of two pets.
lang: en
kind: outcome
outcomes:
  - id: cat
    title: A cat
    text: It looks after itself for a day, and comes when it likes.
    prefer: If you are out a lot.
  - id: dog
    title: A dog
    text: It wants to be with you, and to go out in any weather.
    prefer: If you want company on walks.
---

## How long is nobody at home?

- [ ] Most of the day {+cat=2 excludes=dog}

  - why: A cat sleeps through much of the day.
  - why not: A dog suffers alone for so long.
- [ ] An hour or two {+dog}

  A dog can wait for that long.

## What would you like to do together?

- [ ] Go for long walks {+dog=2}

  A dog needs them, and so you get out too.
- [ ] Read on the sofa {+cat=2}

  A cat likes to sit where it is warm.
- [ ] I don’t know yet {pinned}
`,
}

export const EXAMPLES: readonly [Example, ...Example[]] = [WHOLE, ...EACH_TYPE, OUTCOME]
