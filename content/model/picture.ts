// The picture files of the content, by the addresses that authors write: paths from content/.
import type { Result } from '../common/result.ts'

export type PictureKind = 'avif' | 'webp' | 'png' | 'jpg' | 'gif' | 'svg'

export interface PictureFile {
  /** By the bytes, whatever the file is called. It is also the extension of the served file. */
  readonly kind: PictureKind
  /** In CSS pixels, as a browser shows it. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/**
 * Why there is no picture at an address: it is one of the web, it leads out of content/, no file is
 * there, the file is no picture of a supported kind, or it is one that moves, which readers could not
 * stop (WCAG 2.2.2).
 */
export type PictureProblem = 'elsewhere' | 'outside' | 'missing' | 'unreadable' | 'moving'

export type Pictures = ReadonlyMap<string, Result<PictureFile, PictureProblem>>

/** What the build puts into the texts: the path of the served file, and its size. */
export interface PlacedPicture {
  readonly src: string
  readonly width: number
  readonly height: number
}
