// The entry of the worker: the app with the content of this repository.
import { built } from 'selfcheck:built'
import { catalogue } from '../content/catalogue.ts'
import { createApp } from './app.ts'
import { openCatalogue } from './catalogue/catalogue.ts'

export default createApp(openCatalogue(catalogue, built.ledger, built.cards), built)
