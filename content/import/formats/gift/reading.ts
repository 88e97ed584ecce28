// What is handed to the reader of each type, and what it answers.
import type { Draft } from '../../draft.ts'
import type { GiftTexts } from './texts.ts'

/** Something about a question that its author is told. */
export interface Said {
  readonly code: string
  readonly reason: string
}

/** One question while it is read. */
export interface Reading {
  readonly texts: GiftTexts
  readonly base: { readonly line: number; readonly name?: string; readonly explanation?: string }
  change(code: string, reason: string): void
}

export type WithoutPrompt<D = Draft> = D extends Draft ? Omit<D, 'prompt'> : never

/** A draft but for its prompt, or why it is none. */
export type Answered = WithoutPrompt | Said
