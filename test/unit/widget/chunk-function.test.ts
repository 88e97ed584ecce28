// How the build rewrites a chunk (widget/tools/chunk-function.ts).
import { expect, it } from 'vitest'
import { asChunkFunction } from '../../../widget/tools/chunk-function.ts'

it('refuses a text at which the server would split the chunk', () => {
  expect(asChunkFunction('one', 'const a = "export"; export { a }')).toMatch(/export default/)
  expect(() => asChunkFunction('one', 'const a = "export default"; export { a }')).toThrow(
    'one has “export default” in its code.',
  )
})
