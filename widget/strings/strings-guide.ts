// The words of a guide: English ones come with its chunk, others with their language.

export interface GuideStrings {
  takeaways: string
  checkYourself: string
  missed: string
  linkTo(title: string): string
}

export const guideEn: GuideStrings = {
  takeaways: 'To take away',
  checkYourself: 'Check yourself',
  missed: 'You missed this',
  linkTo: (title) => `Link to “${title}”`,
}
