// `npm run pack`: makes the npm package in dist/npm/, ready for `npm publish dist/npm`.
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { buildPackage } from './build-package.ts'

const folder = join(ROOT, 'dist/npm')
await buildPackage(ROOT, folder)
console.log(`The npm package is in ${folder}. To publish it: npm publish dist/npm`)
