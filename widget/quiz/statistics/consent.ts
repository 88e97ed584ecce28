// Whether a reader lets answers be counted. The answer "no" is kept in the browser, because there is
// nobody else who could know it at the next visit: readers have no account and no cookie.

/** Apart from the progress (progress/storage.ts), so that *Delete my answers* keeps it. */
const KEY = 'self-check:uncounted'

/** Where storage is refused, the answer holds until the page is closed. */
let isRefusedHere = false

/** Global Privacy Control: the browser asks all sites for its reader. Its requests have `Sec-GPC`. */
export function browserRefuses(): boolean {
  return (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
}

export function readerRefuses(): boolean {
  try {
    return isRefusedHere || localStorage.getItem(KEY) !== null
  } catch {
    return isRefusedHere
  }
}

/** Holds for all quizzes of this site in this browser. */
export function refuse(isRefused: boolean): void {
  isRefusedHere = isRefused
  try {
    if (isRefused) localStorage.setItem(KEY, '1')
    else localStorage.removeItem(KEY)
  } catch {}
}

export const mayCount = () => !browserRefuses() && !readerRefuses()
