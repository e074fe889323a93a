import fc from 'fast-check'

/** Something that holds whatever people write. */
export interface Property {
  readonly title: string
  readonly property: fc.IProperty<never>
}

/** A property of some inputs, whatever they are: `fc.assert` takes them all. */
export function holds<T extends [unknown, ...unknown[]]>(
  title: string,
  ...given: [...{[K in keyof T]: fc.Arbitrary<T[K]>}, (...input: T) => void]
): Property {
  return {title, property: fc.property(...given) as unknown as fc.IProperty<never>}
}
