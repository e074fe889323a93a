interface Data {
  readonly pieces: unknown[]
  readonly said: unknown[]
}

export declare function unpacked(bytes: Uint8Array): Promise<Data>
export declare function readersOf(data: Data): {
  readonly take: (...holes: unknown[]) => unknown
  readonly text: (place: number) => unknown
}
