// Writes and reads numbers of a fixed count of bits, one after the other, highest bit first.

export class BitWriter {
  readonly #bits: number[] = []

  /** `value` is a whole number below 2^width; width is at most 32. */
  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
      throw new RangeError(`${value} does not fit into ${width} bits.`)
    for (let at = width - 1; at >= 0; at -= 1) this.#bits.push(Math.floor(value / 2 ** at) % 2)
  }

  /** Zeros fill the last byte. */
  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8))
    for (const [at, bit] of this.#bits.entries()) {
      const byte = at >> 3
      bytes[byte] = (bytes[byte] ?? 0) | (bit << (7 - (at % 8)))
    }
    return bytes
  }
}

export class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Undefined if fewer bits are left. */
  read(width: number): number | undefined {
    if (this.#at + width > this.#bytes.length * 8) return undefined
    let value = 0
    for (let left = width; left > 0; left -= 1) {
      const byte = this.#bytes[this.#at >> 3] ?? 0
      value = value * 2 + ((byte >> (7 - (this.#at % 8))) & 1)
      this.#at += 1
    }
    return value
  }

  /** How many bytes were read, the last one perhaps in part. */
  get bytesRead(): number {
    return Math.ceil(this.#at / 8)
  }

  /** Whether what is left of the last byte that was read is zeros. */
  isFilledWithZeros(): boolean {
    const left = this.bytesRead * 8 - this.#at
    return left === 0 || this.read(left) === 0
  }
}
