// For each platform: where to paste the snippet, and what the blogger will see there.
import { FRAMEWORKS, type Instructions } from './frameworks.ts'
import type { Platform } from './snippets.ts'

export const INSTRUCTIONS: Readonly<Record<Platform, Instructions>> = {
  html: {
    name: 'My own HTML',
    where: 'Paste it where it should stand.',
    expect: 'It shows in the page itself, and the text around it does not move.',
  },
  wordpress: {
    name: 'WordPress',
    where: 'Add a “Custom HTML” block and paste this line into it.',
    expect:
      'It shows in the published post. Where WordPress takes scripts away (from authors, on multisite, on the lower plans of WordPress.com), the link remains.',
  },
  ghost: {
    name: 'Ghost',
    where: 'Type /html in the editor and paste this into the HTML card.',
    expect: 'The editor shows the code; the self-check shows in the preview and in the post.',
  },
  notion: {
    name: 'Notion',
    where: 'Type /embed, paste this address and choose “Embed link”.',
    expect: 'It runs in a frame; drag the lower edge of the frame until nothing is cut off.',
  },
  medium: {
    name: 'Medium, Substack',
    where: 'Paste this address on a line of its own and press Enter.',
    expect:
      'It becomes a link with a preview: neither of them runs the scripts of others, so readers answer on our page, in their own light or dark.',
  },
  squarespace: {
    name: 'Squarespace',
    where: 'Add a “Code” block, leave it on HTML and paste this.',
    expect:
      'It runs on the published page, not while you edit; on plans without code blocks, use the plain address below.',
  },
  wix: {
    name: 'Wix',
    where: 'Add “Embed HTML”, choose “Code”, paste this and make the box 540 px high.',
    expect: 'It runs in a box of that height, and scrolls inside when an explanation is longer.',
  },
  blogger: {
    name: 'Blogger',
    where: 'Switch the post to “HTML view” and paste this, or add an HTML/JavaScript gadget.',
    expect: 'It shows in the published post, not while you write.',
  },
  lms: {
    name: 'Canvas, Moodle and other course sites',
    where: 'Open the HTML view of the page’s editor and paste this.',
    expect:
      'It runs in a frame and scrolls inside; no grade is sent anywhere. Should the editor take the frame away, an administrator has to allow this site.',
  },
  ...FRAMEWORKS,
}
