// One question of each type, and one with code and a formula.
import type { Example } from './example.ts'

const oneQuestion = (name: string, question: string): Example => ({
  name,
  text: `---\ntitle: ${name}\ndescription: One question to start from.\nlang: en\n---\n\n${question}`,
  canBeAdded: true,
})

export const EACH_TYPE: readonly Example[] = [
  oneQuestion(
    'One right option',
    `## Which planet is closest to the Sun?

- [x] Mercury

  It goes around the Sun in 88 days.
- [ ] Venus

  Venus is hotter, because its air keeps the heat. It is the second one.
- [ ] Mars

  Mars is farther out than the Earth.

The order begins with Mercury, Venus, Earth and Mars.
`,
  ),
  oneQuestion(
    'Several right options',
    `## Which of these are mammals?

- [x] Bats

  They fly, and they feed their young with milk.
- [x] Whales

  They live in the sea, and breathe air.
- [ ] Penguins

  They are birds, though they cannot fly.
- [ ] Sharks

  They are fish.
`,
  ),
  oneQuestion(
    'True or false',
    `## Water boils at a lower temperature on a mountain.

= true

- true: The air presses less on it.
- false: There is less air above it, so bubbles form earlier.
`,
  ),
  oneQuestion(
    'A number',
    `## How long is a marathon? {unit=km}

= 42.195 ± 0.2

- right: The last 195 metres led to the royal box in London in 1908.
- 26: That is the number of miles.
- other: Think of a little more than 40.
`,
  ),
  oneQuestion(
    'A word or two',
    `## What is the capital of Australia?

= Canberra

- right: It was built to be the capital, between the two largest cities.
- Sydney: It is the largest city.
- Melbourne: It had the parliament until 1927.
- other: Two cities wanted to be the capital, and neither of them is.
`,
  ),
  oneQuestion(
    'Putting in order',
    `## Put these inventions in order, the oldest first.

1. The printing press

   Gutenberg printed around 1450.
2. The steam engine

   Newcomen built one in 1712.
3. The telephone

   Bell had his patent in 1876.
`,
  ),
  oneQuestion(
    'Matching',
    `## Where are these rivers?

| Nile | Africa |
| --- | --- |
| Amazon | South America |
| Danube | Europe |
| | Asia |

- Nile: It ends in Egypt.
- other: Look at where it meets the sea.
`,
  ),
  oneQuestion(
    'Gaps in a text',
    `## Fill in the gaps.

Plants take in {{carbon dioxide | CO2}} and give off {{*oxygen | nitrogen}}. They do so with the help of {{light | sunlight}}.

- 1 right: It comes in through small openings of the leaves.
- 1 other: We breathe it out.
- 2 oxygen: It is left over from splitting water.
- 2 nitrogen: Most of the air is nitrogen, and plants leave it there.
- 3 right: It has the energy that the plant stores in sugar.
- 3 other: It stops at night.
`,
  ),
  oneQuestion(
    'Code and a formula',
    `## What does this print?

\`\`\`js
const squares = [1, 2, 3].map((n) => n ** 2)
console.log(squares.reduce((sum, n) => sum + n))
\`\`\`

- [x] 14

  $1^2 + 2^2 + 3^2 = 14$
- [ ] 36

  That would be $(1 + 2 + 3)^2$: the numbers are squared first, and added then.
- [ ] 6

  Without \`map\` it would be 6.

For the first $n$ numbers:

$$\\sum_{k=1}^{n} k^2 = \\frac{n(n+1)(2n+1)}{6}$$
`,
  ),
]
