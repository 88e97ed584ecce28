// `content -- preview`: runs `npm start`, or finds the one that runs, and opens /preview.
import { openInBrowser } from './browser.ts'
import { withRunningStart } from './running-start.ts'

/** `browse` opens an address, and gives whether it could. */
export function preview(
  browse: (address: string) => Promise<boolean> = openInBrowser,
): Promise<number> {
  return withRunningStart(async (origin) => {
    const address = `${origin}/preview`
    const isOpen = await browse(address)
    console.log(isOpen ? `Opening ${address}` : `We couldn’t start a browser. Open ${address}`)
  })
}
