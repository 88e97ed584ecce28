// The words of a guide: they come with its chunk.

export interface GuideStrings {
  checkYourself: string
  missed: string
  linkTo(title: string): string
}

export const guideEn: GuideStrings = {
  checkYourself: 'Check yourself',
  missed: 'You missed this',
  linkTo: (title) => `Link to “${title}”`,
}
