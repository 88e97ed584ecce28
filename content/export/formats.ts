// All formats that a quiz can be written in.

import { csv } from './csv/csv.ts'
import type { Exporter } from './exporter.ts'
import { gift } from './gift/gift.ts'
import { html } from './html/sheet.ts'
import { json, markdown } from './own.ts'
import { qti3 } from './qti3/qti3.ts'

export const EXPORTERS: readonly Exporter[] = [markdown, json, qti3, gift, csv, html]

export const exporterOf = (id: string): Exporter | undefined =>
  EXPORTERS.find((exporter) => exporter.id === id)
