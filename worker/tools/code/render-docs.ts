// Renders the pages under /docs. Node does not run TSX, so they are bundled first.
import { rolldown } from 'rolldown'
import type { renderDocs as render } from '../../pages/docs/rendered.tsx'

type Arguments = Parameters<typeof render>

export async function renderDocs(
  root: string,
  ...args: Arguments
): Promise<ReturnType<typeof render>> {
  const bundle = await rolldown({ cwd: root, input: 'worker/pages/docs/rendered.tsx' })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  const module: { renderDocs: typeof render } = await import(
    `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  )
  return module.renderDocs(...args)
}
