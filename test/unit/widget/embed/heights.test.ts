// A frame's height, in the words of each world that may be around it.
import { expect, it } from 'vitest'
import { heightMessages, ownHeight, readSurroundings } from '../../../../widget/embed/heights.ts'

const PAGE = 'https://check.example/e/q/tea'
const said = (href: string) => heightMessages(480, readSurroundings(href))
const always = (src: string) => [
  { sentinel: 'amp', type: 'embed-size', height: 480 },
  JSON.stringify({ src, context: 'iframe.resize', height: 480 }),
]

it('is sent to our loader with its id for the frame', () => {
  expect(ownHeight(480, 'one')).toEqual({ type: 'self-check:resize', v: 1, id: 'one', height: 480 })
})

it('is sent to AMP and Medium on every page', () => {
  expect(said(PAGE)).toEqual(always(PAGE))
})

it('is sent to WordPress if the address has its secret', () => {
  const href = `${PAGE}#?secret=aB3dE6gH9j`
  expect(said(href)).toEqual([
    ...always(href),
    { message: 'height', value: 480, secret: 'aB3dE6gH9j' },
  ])
})

it('is sent to a learning platform that asks for it', () => {
  const href = `${PAGE}?lti=1`
  expect(said(href)).toEqual([...always(href), '{"subject":"lti.frameResize","height":480}'])
  expect(said(`${PAGE}?lti=0`)).toHaveLength(2)
})

it('is sent to pym.js with its id', () => {
  const href = `${PAGE}?initialWidth=600&childId=quiz-1`
  expect(said(href)).toEqual([...always(href), 'pymxPYMxquiz-1xPYMxheightxPYMx480'])
})

it.each([
  '#?secret=',
  '#?secret=a%20b',
  '#secret',
  '?childId=',
  '?childId=axPYMx%0A',
  '#?secret=%',
])('makes nothing of %s', (rest) => {
  expect(said(PAGE + rest)).toHaveLength(2)
})
