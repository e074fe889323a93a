/** `data` is for `unpacked`. */
export declare function withPackedData(code: string): {readonly code: string; readonly data: Uint8Array}
