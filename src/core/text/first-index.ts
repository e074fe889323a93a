/** The index of the first of some items that is one, where all behind it are too; their number where none is. */
export function firstIndex<T>(items: readonly T[], isOne: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isOne(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
