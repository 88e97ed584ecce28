// The words of questions that are typed into. For their views alone.

export interface TypedStrings {
  answer: string
  gap(number: number): string
  pick: string
}

export const typedEn: TypedStrings = {
  answer: 'Your answer',
  gap: (number) => `Gap ${number}`,
  pick: 'Pick one…',
}
