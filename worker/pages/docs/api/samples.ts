// A request to the API in three languages, for the documentation. None needs a library.
import type { ApiRequest } from './exchange.ts'

export interface Sample {
  readonly name: string
  readonly language: string
  readonly text: string
}

export function samplesOf(host: string, request: ApiRequest): readonly Sample[] {
  return [
    { name: 'curl', language: 'sh', text: curl(host, request) },
    { name: 'JavaScript', language: 'js', text: javaScript(host, request) },
    { name: 'Python', language: 'python', text: python(host, request) },
  ]
}

function curl(host: string, { path, body }: ApiRequest): string {
  const address = path.includes('?') ? `'${host}${path}'` : `${host}${path}`
  if (body === undefined) return `curl ${address}`
  const json = JSON.stringify(body).replaceAll("'", "'\\''")
  return `curl ${address} \\\n  -H 'Content-Type: application/json' \\\n  -d '${json}'`
}

function javaScript(host: string, { path, body }: ApiRequest): string {
  const sent =
    body === undefined
      ? ''
      : `, {\n  method: 'POST',\n  body: JSON.stringify(${indented(JSON.stringify(body, null, 2), '  ')}),\n}`
  return `const response = await fetch('${host}${path}'${sent})\nconsole.log(await response.json())`
}

function python(host: string, { path, body }: ApiRequest): string {
  const address = `'${host}${path}'`
  const show = 'print(json.dumps(json.load(response), indent=2, ensure_ascii=False))'
  if (body === undefined) {
    const imports = 'import json\nfrom urllib.request import urlopen'
    return `${imports}\n\nwith urlopen(${address}) as response:\n    ${show}`
  }
  return `import json
from urllib.request import Request, urlopen

body = ${pythonLiteral(body)}
request = Request(
    ${address},
    json.dumps(body).encode(),
    {'Content-Type': 'application/json'},
)
with urlopen(request) as response:
    ${show}`
}

/** JSON and Python write all but three words alike. */
function pythonLiteral(value: unknown): string {
  const words: Readonly<Record<string, string>> = { true: 'True', false: 'False', null: 'None' }
  // A string that holds such a word is left alone: the words are matched outside of strings.
  return JSON.stringify(value, null, 4).replaceAll(
    /"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g,
    (found) => words[found] ?? found,
  )
}

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)
