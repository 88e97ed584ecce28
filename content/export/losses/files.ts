// Losses of what is a file of its own beside a quiz: its guide and its pictures.
import type { Quiz } from '../../model/quiz.ts'
import type { Loss } from '../exporter.ts'

/** For a format that names the guide. No format has its text. */
export function guideLoss({ guide }: Quiz): Loss[] {
  if (!guide) return []
  const reason = `the file names the guide "${guide.id}", and does not hold it. Take its file along.`
  return [{ code: 'guide', reason }]
}

export const unreadPicture = (address: string): Loss => {
  return { code: 'picture-file', reason: `the picture ${address} cannot be read.` }
}
