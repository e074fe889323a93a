import type {Packed} from './pack-data.mjs'

interface Data {
  readonly pieces: unknown[]
  readonly said: unknown[]
}

export declare function unpacked(data: Packed): Promise<Data>
export declare function readersOf(data: Data): {
  readonly take: (...holes: unknown[]) => unknown
  readonly text: (place: number) => unknown
}
