/** Pieces of data as one text of digits, and how many bytes those stand for. */
export interface Packed {
  readonly packed: string
  readonly size: number
}

export declare function withPackedData(code: string): {readonly code: string; readonly data: Packed}
