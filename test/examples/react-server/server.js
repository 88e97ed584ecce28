// Renders the page on each request, and sends the files of the build.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { render } from './dist/server/render.js'

const page = await readFile('dist/client/index.html', 'utf8')

const server = createServer(async ({ url = '/' }, response) => {
  if (url === '/') {
    const html = page.replace('<!--app-->', () => render())
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
  }
  const script =
    /^\/assets\/[\w-]+\.js$/.test(url) &&
    (await readFile(`dist/client${url}`).catch(() => undefined))
  if (!script) return response.writeHead(404).end()
  return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
})
server.listen(process.env.PORT ?? 3000, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}/`),
)
