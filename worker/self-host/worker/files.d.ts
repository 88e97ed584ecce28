// The public files that the bundle was made with (worker/self-host/public-files.ts).
declare module 'selfcheck:files' {
  export interface PublicFile {
    readonly type: string
    /** A strong validator: a hash of the bytes, in quotes. */
    readonly etag: string
    readonly bytes: number
  }

  /** By path, such as `/v1.js`. */
  export const files: Readonly<Record<string, PublicFile>>
}
