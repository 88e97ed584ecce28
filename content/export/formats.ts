// All formats that a quiz can be written in.
import type { Exporter } from './exporter.ts'
import { json, markdown } from './own.ts'

export const EXPORTERS: readonly Exporter[] = [markdown, json]

export const exporterOf = (id: string): Exporter | undefined =>
  EXPORTERS.find((exporter) => exporter.id === id)
