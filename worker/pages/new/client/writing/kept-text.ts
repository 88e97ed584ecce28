// Keeps the text in this browser over a reload. Where storage is refused, the page works without.

const KEY = 'self-check:playground'

export function keptText(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

export function keepText(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Refused, or full.
  }
}
