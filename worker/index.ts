// The worker: the catalogue of this repository behind the app.
import { built } from 'selfcheck:built'
import { catalogue } from '../content/catalogue.ts'
import { createApp } from './app.ts'
import { openLibrary } from './catalogue/catalogue.ts'

export default createApp(openLibrary(catalogue, built.ledger, built.cards), built)
