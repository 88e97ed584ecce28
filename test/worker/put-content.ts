// In every test of the project `kv`: the content of the fixtures is in Workers KV, where a deploy puts
// it. Some tests ask for it when they are loaded, so it is there before.
import { env } from 'cloudflare:workers'
import { entries } from 'fixtures:entries'

await Promise.all(Object.entries(entries).map(([key, text]) => env.CONTENT?.put(key, text)))
