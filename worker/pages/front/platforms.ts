// For each platform: where to paste the snippet, and what the blogger will see there.
import { FRAMEWORKS, type Instructions } from './frameworks.ts'
import { FRAME_HEIGHT, type Platform } from './snippets.ts'

export const INSTRUCTIONS: Readonly<Record<Platform, Instructions>> = {
  html: {
    name: 'My own HTML',
    where: 'Paste it where you want the quiz.',
    expect: 'It appears in your page, and nothing around it shifts.',
  },
  wordpress: {
    name: 'WordPress',
    where: 'Add a “Custom HTML” block and paste this line into it.',
    expect:
      'You’ll see it in the published post. Where WordPress removes scripts (for authors, on multisite, on the lower plans of WordPress.com), the link stays.',
  },
  ghost: {
    name: 'Ghost',
    where: 'Type /html in the editor and paste this into the HTML card.',
    expect: 'The editor shows the code. You’ll see the quiz in the preview and in the post.',
  },
  notion: {
    name: 'Notion',
    where: 'Type /embed, paste this address and choose “Embed link”.',
    expect: 'It runs in a frame. Drag its lower edge until nothing is cut off.',
  },
  medium: {
    name: 'Medium, Substack',
    where: 'Paste this address on a line of its own and press Enter.',
    expect:
      'It becomes a link with a preview. Neither site runs other people’s scripts, so readers answer on our page, in light or dark as they prefer.',
  },
  squarespace: {
    name: 'Squarespace',
    where: 'Add a “Code” block, leave it on HTML and paste this.',
    expect:
      'It runs on the published page, not while you edit. On plans without code blocks, link to the page of the quiz.',
  },
  wix: {
    name: 'Wix',
    where: `Add “Embed HTML”, choose “Code”, paste this and make the box ${FRAME_HEIGHT} px high.`,
    expect: 'It runs in a box of that height and scrolls inside if an explanation is longer.',
  },
  blogger: {
    name: 'Blogger',
    where: 'Switch the post to “HTML view” and paste this, or add an HTML/JavaScript gadget.',
    expect: 'You’ll see it in the published post, not while you write.',
  },
  lms: {
    name: 'Canvas, Moodle and other course sites',
    where: 'Open the HTML view of the page’s editor and paste this.',
    expect:
      'It runs in a frame and scrolls inside. No grade is sent anywhere. If the editor removes the frame, ask an administrator to allow this site.',
  },
  ...FRAMEWORKS,
}
