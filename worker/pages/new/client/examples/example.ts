// What an author can start from.

export interface Example {
  readonly name: string
  readonly text: string
  /** Its questions can stand below those of another quiz. */
  readonly canBeAdded: boolean
}

/** Without the settings. */
export const questionsOf = ({ text }: Example): string => text.slice(text.indexOf('\n## '))
